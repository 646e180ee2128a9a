import { type ProgrammeVersion, programmeVersionRecord } from '@etappe/domain/programme/programme-version'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type ProgrammeVersionTable = RowOf<ProgrammeVersion, 'definition'>
export const programmeVersionTable = recordTable('programmeVersion', programmeVersionRecord, ['definition'])
