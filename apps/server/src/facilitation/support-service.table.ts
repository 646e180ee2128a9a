import { type SupportService, supportServiceRecord } from '@etappe/domain/facilitation/support-service'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type SupportServiceTable = RowOf<SupportService>
export const supportServiceTable = recordTable('supportService', supportServiceRecord)
