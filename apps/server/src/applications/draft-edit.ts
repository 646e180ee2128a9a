import type { ApplicationFields } from '@etappe/domain/applications/application-fields'
import { type Draft, draftExpiry } from '@etappe/domain/applications/draft'
import { nextRound, openRound } from '@etappe/domain/applications/round'
import { sameValue } from '@etappe/domain/audit/diff'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { applicationId } from '@etappe/domain/kernel/id'
import type { Locale } from '@etappe/i18n'
import type { Services } from '../kernel/context.ts'
import { getDraftOf } from './applicant-access.ts'
import { blankApplication } from '@etappe/domain/applications/application-fields'
import { deleteDraft, dropFiles, insertDraft, type KeptDraft, saveDraft } from './draft.repo.ts'
import { listRounds } from './round.repo.ts'

const nowIn = ({ clock }: Pick<Services, 'clock'>) => clock.now().toISOString() as Instant

/** What the form shows of a draft. */
export const shownDraft = ({ id, kind, fields, files, locale, version, savedAt, expiresOn }: KeptDraft): Draft => ({
  id,
  kind,
  fields,
  files: files.map(({ sha256: _, ...head }) => head),
  locale,
  version,
  savedAt,
  expiresOn,
})

/** Begins a draft. Who is early may prepare; when no round is open or announced there is nothing to prepare for. */
export async function startDraft(services: Services, { kind, locale }: { kind: CaseKind; locale: Locale }): Promise<{ token: string }> {
  const { database, ids, applicantLinks } = services
  const now = nowIn(services)
  const today = dayOf(new Date(now))
  const rounds = await listRounds(database.read)
  if (!openRound(rounds, kind, today) && !nextRound(rounds, kind, today)) throw new AppError('round-closed')
  const id = applicationId.parse(ids.next())
  const link = { id, number: 1 }
  const times = { startedAt: now, savedAt: now, expiresOn: draftExpiry(today), announcedOn: null }
  const content = { kind, locale, fields: blankApplication, files: [] }
  await database.transact((tx) => insertDraft(tx, { ...content, ...times, id, version: 1, linkNumber: 1, sameAsId: null }))
  return { token: applicantLinks.tokenFor(link) }
}

interface Typed {
  readonly token: string
  readonly version: number
  readonly fields: ApplicationFields
  readonly locale?: Locale | undefined
}

/** Keeps what was typed. Throws `draft-changed` when another window saved something else; a repeated save is none. */
export async function keepDraft(services: Services, { token, version, fields, locale }: Typed): Promise<KeptDraft> {
  return services.database.transact(async (tx) => {
    const draft = await getDraftOf(services, tx, token)
    const savedAt = nowIn(services)
    const saved = { fields, locale: locale ?? draft.locale, savedAt, expiresOn: draftExpiry(dayOf(new Date(savedAt))) }
    if (sameValue(draft.fields, fields) && draft.locale === saved.locale) return draft
    if (draft.version !== version || !(await saveDraft(tx, draft, saved))) throw new AppError('draft-changed')
    return { ...draft, ...saved, version: version + 1 }
  })
}

/** Throws a draft away, with its files. */
export async function discardDraft(services: Services, token: string): Promise<void> {
  await services.database.transact(async (tx) => {
    const { id } = await getDraftOf(services, tx, token)
    const deleted = await deleteDraft(tx, id)
    // Sent in another window since it was read.
    if (!deleted) throw new AppError('draft-changed')
    await dropFiles(tx, deleted.files, nowIn(services))
  })
}
