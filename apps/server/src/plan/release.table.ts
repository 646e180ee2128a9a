import { type Release, releaseRecord } from '@etappe/domain/plan/release'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type ReleaseTable = RowOf<Release, 'parts'>
export const releaseTable = recordTable('release', releaseRecord, ['parts'])
