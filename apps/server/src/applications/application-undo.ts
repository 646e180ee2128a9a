import { canOnApplication } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationMail } from '@etappe/domain/applications/application-mail'
import { type ApplicationState, isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { undoAbility } from '@etappe/domain/audit/undo-ability'
import { AppError } from '@etappe/domain/kernel/errors'
import { officeCode, type OfficeCode } from '@etappe/domain/offices/office'
import { isWorkedOnSince } from '../audit/later-work.repo.ts'
import { findRow } from '../db/record.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { refuse } from '../kernel/trpc.ts'
import { findApplication } from './application.repo.ts'
import { applicationMailTable } from './application.table.ts'
import { applicationsOf, isOfApplication } from './application-event.repo.ts'
import { listRatings } from './application-work.repo.ts'
import { requireNoOpenDecision } from './open-decision.ts'
import { requireReversibleRating } from './rating-undo.ts'

const blocked = () => new AppError('undo-blocked')

/** The application an event is about, as it stands; `undefined` once it is gone itself. */
async function findAbout(ctx: CommandContext, event: LoggedEvent): Promise<Application | undefined> {
  const id = (await applicationsOf(ctx.tx, [event])).get(event.recordId)
  return id && findApplication(ctx.tx, id)
}

/** The offices that were responsible before the command, where it changed that. */
const officesBefore = (events: readonly LoggedEvent[], id: string): (OfficeCode | null)[] =>
  events.flatMap(({ noun, op, recordId, changes }) => {
    const { from } = changes['officeCode'] ?? {}
    return noun !== 'application' || recordId !== id || op === 'insert' || from === undefined ? [] : [officeCode.nullable().parse(from)]
  })

/**
 * Taken back by those who may change the application; who handed it over may take that back although it is out of their reach.
 * Throws `not-found` or `forbidden`.
 */
export async function requireAllowedOnApplication(ctx: CommandContext, event: LoggedEvent, events: readonly LoggedEvent[]): Promise<void> {
  const about = await findAbout(ctx, event)
  const offices = [...(about ? [about.officeCode] : []), ...officesBefore(events, about?.id ?? event.recordId)]
  const verdicts = offices.map((one) => canOnApplication(ctx.actor, undoAbility(event), { officeCode: one }))
  if (verdicts.some((it) => it.ok)) return
  refuse(verdicts.find((it) => !it.ok && it.because === 'forbidden') ?? { ok: false, because: 'not-found' })
}

const final: readonly unknown[] = ['admitted', 'rejected'] satisfies readonly ApplicationState[]

/** A decision has its own way back, what the applicant did is theirs, and a link that was given up stays dead. */
function isFinal({ noun, actorId, changes }: LoggedEvent): boolean {
  const { from, to } = changes['state'] ?? {}
  return actorId === null || noun === 'admissionDecision' || final.includes(to) || final.includes(from) || 'linkNumber' in changes
}

/** A mail is on its way no longer than this; one that has not left by then waits in the outbox. */
const underWayMs = 60_000

function hasLeft({ clock, mailer }: Services, { sentAt, createdAt }: ApplicationMail): boolean {
  return sentAt !== null || (mailer.sends && clock.now().getTime() - Date.parse(createdAt) < underWayMs)
}

/** Somebody has been told of it outside the house. */
async function isTold(ctx: CommandContext, event: LoggedEvent): Promise<boolean> {
  if (event.type === 'application.handedOver') return ctx.services.mailer.sends
  if (event.noun !== 'applicationMail' || event.op !== 'insert') return false
  const row = await findRow(ctx.tx, 'applicationMail', event.recordId)
  return row !== undefined && hasLeft(ctx.services, applicationMailTable.decode(row))
}

/** What was closed stays as it is, unless it is the closing itself that is taken back. */
const isShut = (event: LoggedEvent, about: Application, events: readonly LoggedEvent[]): boolean =>
  !isApplicationOpen(about.state) &&
  event.noun !== 'applicationMail' &&
  !events.some((it) => it.noun === 'application' && it.changes['state']?.to === about.state)

/** Something rests on it: another office works on what was handed over, somebody rates after the talk. */
async function isBuiltOn(ctx: CommandContext, event: LoggedEvent, about: Application): Promise<boolean> {
  if (event.noun === 'application' && 'officeCode' in event.changes && event.op === 'update')
    return about.version !== event.version || isWorkedOnSince(ctx.tx, about.id, event)
  if (event.noun === 'interview' && event.op === 'insert') return (await listRatings(ctx.tx, [about.id])).length > 0
  return false
}

/** Throws what keeps a change of applications from being taken back. */
export async function requireReversibleApplication(ctx: CommandContext, events: readonly LoggedEvent[]): Promise<void> {
  for (const event of events.filter((it) => isOfApplication(it.noun))) {
    if (isFinal(event) || (await isTold(ctx, event))) throw blocked()
    const about = await findAbout(ctx, event)
    if (!about) continue
    if (isShut(event, about, events) || (await isBuiltOn(ctx, event, about))) throw blocked()
    if (event.noun !== 'applicationMail') await requireNoOpenDecision(ctx, about.id)
    if (event.noun === 'rating') await requireReversibleRating(ctx, event, about)
  }
}
