import type { Application } from '@etappe/domain/applications/application'
import { type Rating, ratersNeeded } from '@etappe/domain/applications/rating'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CommandContext } from '../kernel/command.ts'
import { listRatings } from './application-work.repo.ts'

/** Nothing is taken back that would open a rating after the other was read, or end it without its step. */
function isLocked({ changes, op }: LoggedEvent, own: Rating | undefined, others: readonly Rating[]): boolean {
  const done = changes['doneOn']
  if (op === 'delete') return others.length >= ratersNeeded
  if (op === 'insert' || done === undefined) return own?.doneOn !== null
  return done.from !== null || others.some((it) => it.doneOn !== null)
}

/** A rating is taken back by its rater alone, by the rules it was made by. */
export async function requireReversibleRating(ctx: CommandContext, event: LoggedEvent, { id }: Application): Promise<void> {
  const all = await listRatings(ctx.tx, [id])
  const own = all.find((it) => it.id === event.recordId)
  const raterId = own?.raterId ?? event.changes['raterId']?.from
  if (raterId !== ctx.actor.userId) throw new AppError('forbidden')
  if (
    isLocked(
      event,
      own,
      all.filter((it) => it.id !== event.recordId),
    )
  )
    throw new AppError('undo-blocked')
}
