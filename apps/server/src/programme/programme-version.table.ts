import { type ProgrammeVersion, programmeVersionRecord } from '@etappe/domain/programme/programme-version'
import { recordTable, type RowOf } from '../db/record-table.ts'

const json = ['targetDays', 'gates', 'contact', 'light', 'entitlements', 'targets'] as const

export type ProgrammeVersionTable = RowOf<ProgrammeVersion, (typeof json)[number]>
export const programmeVersionTable = recordTable('programmeVersion', programmeVersionRecord, json)
