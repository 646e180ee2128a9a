import type { CaseDocument } from '@etappe/domain/documents/document'
import type { CaseId, DocumentId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { documentTable } from './document.table.ts'

export async function findDocument(db: Db | Tx, id: DocumentId): Promise<CaseDocument | undefined> {
  const row = await db.selectFrom('document').select(documentTable.columns).where('id', '=', id).executeTakeFirst()
  return row && documentTable.decode(row)
}

/** The documents of a case, newest first. */
export async function listDocuments(db: Db | Tx, caseId: CaseId): Promise<CaseDocument[]> {
  const rows = await db
    .selectFrom('document')
    .select(documentTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('addedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(documentTable.decode)
}

/** Whether a decision names this document. */
export async function isDocumentUsed(db: Db | Tx, id: DocumentId): Promise<boolean> {
  return (await db.selectFrom('decision').select('id').where('documentId', '=', id).executeTakeFirst()) !== undefined
}
