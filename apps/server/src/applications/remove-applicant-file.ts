import type { FileHead } from '@etappe/domain/applications/application-file'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { draftExpiry } from '@etappe/domain/applications/draft'
import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { type ApplicationFileId, commandId } from '@etappe/domain/kernel/id'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { followLink } from './applicant-access.ts'
import { getOpenApplicationOf } from './applicant-answer.ts'
import { listApplicantFiles } from './applicant-status.repo.ts'
import { listAskBacks } from './application-work.repo.ts'
import { applicationFileTable } from './application.table.ts'
import { changeDraftFiles, dropFiles, type KeptDraft } from './draft.repo.ts'

const headOf = ({ id, name, type, size }: FileHead): FileHead => ({ id, name, type, size })

/** What is taken out of a draft is gone. */
async function removeFromDraft({ database, clock }: Services, { id }: KeptDraft, fileId: ApplicationFileId): Promise<FileHead[]> {
  const now = clock.now()
  const kept = await database.transact(async (tx) => {
    let dropped: KeptDraft['files'] = []
    const files = await changeDraftFiles(tx, { id, expiresOn: draftExpiry(dayOf(now)) }, (draft) => {
      dropped = draft.files.filter((it) => it.id === fileId)
      return draft.files.filter((it) => it.id !== fileId)
    })
    await dropFiles(tx, dropped, now.toISOString() as Instant)
    return files
  })
  return (kept ?? []).map(headOf)
}

/** After the submission only what answers a question that is still open can be taken out; the history keeps it. */
async function removeAnswer(ctx: WriteContext, token: string, fileId: ApplicationFileId): Promise<FileHead[]> {
  const { tx, services, write } = ctx
  const application = await getOpenApplicationOf(ctx, token)
  const files = await listApplicantFiles(tx, application.id)
  const open = (await listAskBacks(tx, [application.id])).filter(isAskBackOpen).flatMap((it) => it.items.map((item) => item.id))
  const found = files.find((it) => it.id === fileId)
  if (!found || found.askBackItemId === null || !open.includes(found.askBackItemId)) throw new AppError('not-found')
  await write.update(applicationFileTable, found, { removedOn: dayOf(services.clock.now()) }, 'applicationFile.removed')
  return files.filter((it) => it.id !== fileId).map(headOf)
}

/** Takes a file out where a link leads; answers what is left. */
export async function removeFileByLink(services: Services, token: string, fileId: ApplicationFileId): Promise<FileHead[]> {
  const { draft } = await followLink(services, services.database.read, token)
  if (draft) return removeFromDraft(services, draft, fileId)
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'applyForm.removeFile', rawInput: fileId }
  return carryOut(services, request, (ctx) => removeAnswer(ctx, token, fileId))
}
