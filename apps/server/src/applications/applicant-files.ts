import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationFile, FileHead, StoredFile } from '@etappe/domain/applications/application-file'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { draftExpiry } from '@etappe/domain/applications/draft'
import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CommandId, commandId, type UserId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { findApplicationFile } from './applicant-status.repo.ts'
import { listApplicationFiles, listAskBacks } from './application-work.repo.ts'
import { followLink } from './applicant-access.ts'
import { applicationFileTable } from './application.table.ts'
import { getOpenApplicationOf } from './applicant-answer.ts'
import { changeDraftFiles, type KeptDraft } from './draft.repo.ts'
import { refuseTooMany } from './upload.ts'

/** What the page that uploaded is told. */
interface AddedFile extends FileHead {
  readonly askBackItemId: string | null
}

const told = ({ id, name, type, size }: FileHead, askBackItemId: string | null): AddedFile => ({ id, name, type, size, askBackItemId })

/** The same file under the same id was sent twice; anything else under a known id is a mistake. */
function refuseOther(known: StoredFile, file: StoredFile): void {
  if (known.sha256 !== file.sha256) throw new AppError('conflict')
}

async function addToDraft(services: Services, draft: KeptDraft, file: StoredFile): Promise<AddedFile> {
  const expiresOn = draftExpiry(dayOf(services.clock.now()))
  const files = await services.database.transact((tx) =>
    changeDraftFiles(tx, { id: draft.id, expiresOn }, ({ files: kept }) => {
      const known = kept.find((it) => it.id === file.id)
      if (known) {
        refuseOther(known, file)
        return kept
      }
      refuseTooMany(kept, file.size)
      return [...kept, file]
    }),
  )
  // Submitted or discarded in another window meanwhile.
  if (!files) throw new AppError('draft-changed')
  return told(file, null)
}

async function refuseForeignItem(tx: Tx, application: Application, item: string | null): Promise<void> {
  if (item === null) return
  const asked = (await listAskBacks(tx, [application.id])).filter(isAskBackOpen)
  if (!asked.some((it) => it.items.some((one) => one.id === item))) throw new AppError('not-found')
}

interface Addition {
  readonly file: StoredFile
  readonly item: string | null
  /** `null` for the applicant. */
  readonly by: UserId | null
}

/** Adds a file to an application that is open. */
export async function addApplicationFile(ctx: WriteContext, it: Application, { file, item, by }: Addition): Promise<ApplicationFile> {
  const { tx, services, write } = ctx
  const known = await findApplicationFile(tx, file.id)
  if (known) {
    if (known.applicationId !== it.id) throw new AppError('conflict')
    refuseOther(known, file)
    ctx.unchanged()
    return known
  }
  await refuseForeignItem(tx, it, item)
  refuseTooMany(await listApplicationFiles(tx, it.id), file.size)
  const added = { addedAt: services.clock.now().toISOString() as Instant, addedBy: by, removedOn: null }
  return write.insert(
    applicationFileTable,
    { ...file, ...added, applicationId: it.id, askBackItemId: item, version: 1 },
    'applicationFile.added',
  )
}

const newCommandId = ({ ids }: Services): CommandId => commandId.parse(ids.next())

interface ByLink {
  readonly token: string
  readonly item: string | null
}

/** Asked before a byte is read: nobody fills the disk whose link leads nowhere, or whose application is closed. */
export async function refuseUpload(services: Services, { token }: ByLink): Promise<void> {
  const db = services.database.read
  const { draft, application } = await followLink(services, db, token)
  if (application && !isApplicationOpen(application.state)) throw new AppError('application-closed')
  refuseTooMany(draft ? draft.files : await listApplicationFiles(db, application.id), 1)
}

/** Adds a file where a link leads: to the draft, or to what was submitted. */
export async function addFileByLink(services: Services, { token, item }: ByLink, file: StoredFile): Promise<AddedFile> {
  const { draft } = await followLink(services, services.database.read, token)
  if (draft) return addToDraft(services, draft, file)
  const request = {
    commandId: newCommandId(services),
    actorId: null,
    procedure: 'applicant.addFile',
    rawInput: { id: file.id, sha256: file.sha256 },
  }
  const added = await carryOut(services, request, async (ctx) => {
    const application = await getOpenApplicationOf(ctx, token)
    return addApplicationFile(ctx, application, { file, item, by: null })
  })
  return told(added, added.askBackItemId)
}
