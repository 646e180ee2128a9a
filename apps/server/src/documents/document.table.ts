import { type CaseDocument, documentRecord } from '@etappe/domain/documents/document'
import { recordTable } from '../db/record-table.ts'

export type DocumentTable = CaseDocument
export const documentTable = recordTable('document', documentRecord)
