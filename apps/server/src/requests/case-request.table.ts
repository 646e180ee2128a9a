import { type CaseRequest, caseRequestRecord } from '@etappe/domain/requests/case-request'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type CaseRequestTable = RowOf<CaseRequest, 'subject'>
export const caseRequestTable = recordTable('caseRequest', caseRequestRecord, ['subject'])
