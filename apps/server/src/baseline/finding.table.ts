import { type Finding, findingRecord } from '@etappe/domain/baseline/finding'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type FindingTable = RowOf<Finding, 'cells' | 'offerIds' | 'indicators'>
export const findingTable = recordTable('finding', findingRecord, ['cells', 'offerIds', 'indicators'])
