import { type Measure, type ProgressNote, measureRecord, progressNoteRecord } from '@etappe/domain/plan/measure'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type MeasureTable = RowOf<Measure, 'partnerIds' | 'dependsOnIds'>
export const measureTable = recordTable('measure', measureRecord, ['partnerIds', 'dependsOnIds'])

export type ProgressNoteTable = ProgressNote
export const progressNoteTable = recordTable('progressNote', progressNoteRecord)
