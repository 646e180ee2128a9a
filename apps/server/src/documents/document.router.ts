import { caseScope } from '@etappe/domain/access/policy'
import { type CaseDocument, documentFields, documentRecord } from '@etappe/domain/documents/document'
import { documentName } from '@etappe/domain/documents/document-name'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, documentId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { isDocumentUsed, listDocuments } from './document.repo.ts'
import { documents } from './document-records.ts'

export const documentRouter = router({
  /** The documents of a case, newest first, with the names of who added them. */
  list: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(z.object({ documents: z.array(documentRecord), names: z.record(z.string(), z.string()) }))
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      const found = await listDocuments(ctx.db, input.caseId)
      const names = await namesOfUsers(
        ctx.db,
        found.map((it) => it.addedBy),
      )
      return { documents: found, names }
    }),

  rename: command
    .meta({ needs: 'document.write' })
    .input(z.object({ id: documentId, version: z.int().min(1), fields: documentFields }))
    .output(documentRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }): Promise<CaseDocument> => {
        const record = await documents.getForWrite(ctx, id)
        const name = documentName(fields.name, record.type, record.name)
        return documents.edit(ctx, record, { version, fields: { name } })
      }),
    ),

  /** Takes a document out of the case file; refused while a decision names it. */
  remove: command
    .meta({ needs: 'document.write' })
    .input(z.object({ id: documentId, version: z.int().min(1) }))
    .output(z.object({ id: documentId }))
    .mutation(
      inTransaction(async (ctx, it) => {
        await documents.getForWrite(ctx, it.id)
        if (await isDocumentUsed(ctx.tx, it.id)) throw new AppError('in-use')
        return documents.remove(ctx, it)
      }),
    ),
})
