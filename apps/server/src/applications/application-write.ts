import { canOnApplication } from '@etappe/domain/access/policy'
import type { Ability } from '@etappe/domain/access/ability'
import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationState, canStep, isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { EventType } from '@etappe/domain/audit/event'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { CommandContext, WriteContext } from '../kernel/command.ts'
import { refuse } from '../kernel/trpc.ts'
import { getApplication } from './application.repo.ts'
import { applicationTable } from './application.table.ts'

/** An application somebody is about to change. Throws when they may not, or when nothing is done about it any more. */
export async function getApplicationForWrite(ctx: CommandContext, id: ApplicationId, ability: Ability): Promise<Application> {
  const application = await getApplication(ctx.tx, id)
  refuse(canOnApplication(ctx.actor, ability, application))
  if (!isApplicationOpen(application.state)) throw new AppError('application-closed')
  return application
}

interface Step {
  readonly to: ApplicationState
  readonly type: EventType
  readonly on: Day
  readonly fields?: Partial<Application>
}

/** Takes an application one step further. Throws `application-step` where its course has no such step. */
export function stepApplication(ctx: WriteContext, it: Application, { to, type, on, fields = {} }: Step): Promise<Application> {
  if (!canStep(it.state, to)) throw new AppError(isApplicationOpen(it.state) ? 'application-step' : 'application-closed')
  // Whatever happens to it, it is in the inbox again.
  const awake = { snoozedUntil: null, snoozeReason: '' }
  return ctx.write.update(applicationTable, it, { ...awake, ...fields, state: to, stateOn: on }, type)
}
