import type { Application } from '@etappe/domain/applications/application'
import type { Case } from '@etappe/domain/cases/case'
import type { CaseDocument } from '@etappe/domain/documents/document'
import type { Instant } from '@etappe/domain/kernel/day'
import { documentId } from '@etappe/domain/kernel/id'
import { documentTable } from '../documents/document.table.ts'
import type { CommandContext } from '../kernel/command.ts'
import { dropFiles } from './draft.repo.ts'
import { exportReceipt } from './export-receipt.ts'
import { listApplicationFiles } from './application-work.repo.ts'

type Stored = Pick<CaseDocument, 'name' | 'type' | 'size' | 'sha256'>

/** What was sent, as the applicant has it: it stays with the case however the application is kept. */
async function keepReceipt(ctx: CommandContext, application: Application): Promise<Stored> {
  const { services } = ctx
  const { name, bytes } = await exportReceipt(services, application, 'de')
  const sha256 = await services.files.put(bytes)
  const droppedAt = services.clock.now().toISOString() as Instant
  ctx.afterRollback(() => services.database.transact((tx) => dropFiles(tx, [{ sha256 }], droppedAt)))
  return { name, type: 'application/pdf', size: bytes.length, sha256 }
}

/** Files of the application and what was sent become documents of the case; their content is the same and is kept once. */
export async function writeDocuments(ctx: CommandContext, application: Application, record: Case): Promise<void> {
  const files: readonly Stored[] = [await keepReceipt(ctx, application), ...(await listApplicationFiles(ctx.tx, application.id))]
  const addedAt = ctx.services.clock.now().toISOString() as Instant
  for (const { name, type, size, sha256 } of files) {
    const id = documentId.parse(ctx.services.ids.next())
    const document: CaseDocument = { id, caseId: record.id, name, type, size, sha256, addedBy: ctx.actor.userId, addedAt, version: 1 }
    await ctx.write.insert(documentTable, document, 'application.admitted')
  }
}
