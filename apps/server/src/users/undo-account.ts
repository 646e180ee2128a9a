import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { userId } from '@etappe/domain/kernel/id'
import { closeLinksOf, endSessions, hasPassword } from '../auth/password.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import { keepAdministered } from './administered.ts'
import { followAddress } from './link-mail.ts'
import { findUser } from './user.repo.ts'
import { refreshSortName } from './user-list.repo.ts'

const idOf = (event: LoggedEvent) => userId.parse(event.recordId)

/** An account somebody has made their own cannot be un-invited any more. */
async function takeBackInvitations({ tx }: CommandContext, invited: readonly LoggedEvent[]): Promise<void> {
  for (const event of invited) {
    if (await hasPassword(tx, idOf(event))) throw new AppError('undo-blocked')
    await closeLinksOf(tx, idOf(event))
  }
}

/** Takes back changes of accounts and roles by the rules under which they can be made. */
export async function underAccountRules(ctx: CommandContext, events: readonly LoggedEvent[], undo: () => Promise<void>): Promise<void> {
  const accounts = events.filter((event) => event.noun === 'user')
  if (accounts.length === 0 && !events.some((event) => event.noun === 'grant')) return undo()
  const isInvitation = (event: LoggedEvent) => event.op === 'insert'
  await takeBackInvitations(ctx, accounts.filter(isInvitation))
  await keepAdministered(ctx.tx, ctx.today, undo)
  for (const event of accounts) {
    const person = await findUser(ctx.tx, idOf(event))
    if (!person) continue
    await refreshSortName(ctx.tx, person.id, person.name)
    if ('email' in event.changes) await followAddress(ctx, person)
    if (person.lockedAt === null) continue
    if (person.id === ctx.actor.userId) throw new AppError('own-account')
    await endSessions(ctx.tx, person.id)
  }
}
