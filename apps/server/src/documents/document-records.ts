import type { CaseDocument } from '@etappe/domain/documents/document'
import { caseRecords } from '../cases/case-records.ts'
import { documentTable } from './document.table.ts'

/** The writes of documents. Content is kept apart and never removed: undo and older versions may still need it. */
export const documents = caseRecords<CaseDocument>({
  table: documentTable,
  ability: 'document.write',
  events: { created: 'document.added', updated: 'document.renamed', removed: 'document.removed' },
})
