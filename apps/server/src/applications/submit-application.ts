import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationFields } from '@etappe/domain/applications/application-fields'
import { submissionProblems } from '@etappe/domain/applications/application-problems'
import { openRound, type Round } from '@etappe/domain/applications/round'
import { sameValue } from '@etappe/domain/audit/diff'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Day, dayOf, type Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CommandId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Locale } from '@etappe/i18n'
import type { Tx } from '../db/database.ts'
import { carryOut, type WriteContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { followLink } from './applicant-access.ts'
import { deleteDraft, dropFiles, type KeptDraft, pointDraft } from './draft.repo.ts'
import { listRounds } from './round.repo.ts'
import { countOfAddress, findSameApplication } from './same-application.repo.ts'
import { fieldsOfKind, refuseProblems, requireMunicipalities, responsibleOffice, takeApplication } from './take-application.ts'

/** Nobody reads and fills in the form faster. */
const fewestSeconds = 3
/** Applications for one address within a day; each writes to it, and it may be somebody's who asked for nothing. */
const mostForAddress = 20

interface Submission {
  readonly commandId: CommandId
  readonly token: string
  readonly version: number
  readonly fields: ApplicationFields
  readonly locale?: Locale | undefined
  /** The field nobody sees: who fills it in is no person. */
  readonly website: string
}

interface Receipt {
  readonly number: Application['number']
  readonly token: string
  readonly officeCode: OfficeCode | null
}

/** What is kept of the answer: a link is made anew for each, and stands in no table. */
const kept = ({ id, number, linkNumber, officeCode }: Application) => ({ id, number, linkNumber, officeCode })

async function getOpenRound(tx: Tx, kind: CaseKind, on: Day): Promise<Round> {
  const round = openRound(await listRounds(tx), kind, on)
  if (!round) throw new AppError('round-closed')
  return round
}

function refuseAutomata(draft: KeptDraft, now: Date): void {
  if (now.getTime() - Date.parse(draft.startedAt) < fewestSeconds * 1000) throw new AppError('looks-automated')
}

/** A draft that says what was sent already leads there from now on, and there is nothing new. */
async function joinSame(ctx: WriteContext, draft: KeptDraft, same: Application): Promise<Application> {
  await dropFiles(ctx.tx, draft.files, ctx.services.clock.now().toISOString() as Instant)
  if (!(await pointDraft(ctx.tx, draft, same.id))) throw new AppError('draft-changed')
  ctx.unchanged()
  return same
}

async function submitDraft(ctx: WriteContext, draft: KeptDraft, it: Submission): Promise<Application> {
  const { tx, services } = ctx
  const now = services.clock.now()
  const today = dayOf(now)
  refuseAutomata(draft, now)
  if (draft.version !== it.version && !sameValue(draft.fields, it.fields)) throw new AppError('draft-changed')
  const { id, kind, files, linkNumber } = draft
  const round = await getOpenRound(tx, kind, today)
  const fields = fieldsOfKind(kind, it.fields)
  refuseProblems(submissionProblems(kind, fields))
  await requireMunicipalities(tx, fields.municipalityKeys)
  const same = await findSameApplication(tx, { kind, fields, files }, now)
  if (same) return joinSame(ctx, draft, same)
  if ((await countOfAddress(tx, fields.contactEmail, now)) >= mostForAddress) throw new AppError('too-many-requests')
  const office = { officeCode: await responsibleOffice(tx, fields, today), officeReason: '' }
  const when = { submittedAt: now.toISOString() as Instant, submittedOn: today, roundId: round.id, lateReason: '' }
  const how = { channel: 'online' as const, receivedBy: null, linkNumber, locale: it.locale ?? draft.locale }
  // What another window has kept since the draft was read is not to be lost, and what it threw away is not to be sent.
  if ((await deleteDraft(tx, id))?.version !== draft.version) throw new AppError('draft-changed')
  return takeApplication(ctx, { given: { id, kind, ...office, ...when, ...how }, fields, files })
}

/**
 * Makes an application of a draft. Sent twice it is one: the same request, the same draft again, or another draft that says the same
 * within a day, all get the receipt of the first.
 */
export async function submitApplication(services: Services, it: Submission): Promise<Receipt> {
  if (it.website !== '') throw new AppError('looks-automated')
  const request = { commandId: it.commandId, actorId: null, procedure: 'applyForm.submit', rawInput: it }
  const { id, number, linkNumber, officeCode } = await carryOut(services, request, async (ctx) => {
    const { draft, application } = await followLink(services, ctx.tx, it.token)
    if (draft) return kept(await submitDraft(ctx, draft, it))
    ctx.unchanged()
    return kept(application)
  })
  return { number, token: services.applicantLinks.tokenFor({ id, number: linkNumber }), officeCode }
}
