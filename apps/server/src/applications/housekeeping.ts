import { announceDays } from '@etappe/domain/applications/draft'
import { addDays, type Day, dayOf, type Instant } from '@etappe/domain/kernel/day'
import { email } from '@etappe/domain/users/user'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { lockForAppend } from '../db/portable.ts'
import type { Services } from '../kernel/context.ts'
import { remindOfAskBacks } from './ask-back-reminder.ts'
import {
  claimAnnouncement,
  deleteEndedDraft,
  dropFiles,
  type KeptDraft,
  listDraftsEndingBefore,
  listUnannounced,
  releaseAnnouncement,
} from './draft.repo.ts'
import { forgetDropped, isFileNamed, listDropped } from './dropped-file.repo.ts'

const hour = 3_600_000

async function announce(services: Services, draft: KeptDraft, to: string, today: Day): Promise<void> {
  const { database, mailer, applicantLinks, settings } = services
  if (!(await claimAnnouncement(database.write, draft, today))) return
  const words = (await loadArea(draft.locale, 'applicantMail')).mail.draft
  const day = formats(draft.locale).day(draft.expiresOn)
  const link = `${settings.url}/bewerben/${applicantLinks.tokenFor({ id: draft.id, number: draft.linkNumber })}`
  const { contactName: contact, name } = draft.fields
  const isTaken = await mailer.send({ to, subject: words.subject({ day }), text: words.text({ contact, name, day, link }) })
  if (!isTaken) await releaseAnnouncement(database.write, draft)
}

/** Tells those whose draft ends soon, once, where there is an address. */
async function announceEnds(services: Services, today: Day): Promise<void> {
  if (!services.mailer.sends) return
  for (const draft of await listUnannounced(services.database.read, { from: today, to: addDays(today, announceDays) })) {
    const address = email.safeParse(draft.fields.contactEmail)
    if (address.success) await announce(services, draft, address.data, today)
  }
}

/** Deletes drafts that are over. Their files are let go of in the same breath, so that a crash leaves none behind. */
async function deleteEnded({ database, clock }: Services, today: Day): Promise<void> {
  const droppedAt = clock.now().toISOString() as Instant
  for (;;) {
    const ended = await listDraftsEndingBefore(database.read, today)
    if (ended.length === 0) return
    for (const { id } of ended)
      await database.transact(async (tx) => {
        const deleted = await deleteEndedDraft(tx, id, today)
        if (deleted) await dropFiles(tx, deleted.files, droppedAt)
      })
  }
}

/**
 * Removes contents drafts let go of, unless something else names them. It happens while other writers wait, so nothing begins to
 * name them meanwhile; what was put within the hour is somebody's upload under way.
 */
async function removeDropped({ database, clock, files }: Services): Promise<void> {
  const before = new Date(clock.now().getTime() - hour)
  for (const sha256 of await listDropped(database.read, before.toISOString() as Instant))
    await database.transact(async (tx) => {
      await lockForAppend(tx)
      const isDone = (await isFileNamed(tx, sha256)) || (await files.remove(sha256, before))
      if (isDone) await forgetDropped(tx, sha256)
    })
}

/** What has to happen to drafts and questions back by itself. Safe with several servers and after a crash: every part can be done again. */
export async function keepHouse(services: Services): Promise<void> {
  const today = dayOf(services.clock.now())
  await announceEnds(services, today)
  await remindOfAskBacks(services)
  await deleteEnded(services, today)
  await removeDropped(services)
}

interface HouseLog {
  error(details: object, message: string): void
}

/** Keeps house now and every hour. Answers how to end it. */
export function startHousekeeping(services: Services, log: HouseLog): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const run = () => {
    running = running.then(() => keepHouse(services)).catch((err: unknown) => log.error({ err }, 'housekeeping failed'))
  }
  run()
  const timer = setInterval(run, hour)
  timer.unref()
  return () => {
    clearInterval(timer)
    return running
  }
}
