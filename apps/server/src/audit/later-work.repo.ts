import type { LoggedEvent } from '@etappe/domain/audit/event'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { ofApplication } from './event-condition.repo.ts'

/** Whether somebody did anything about an application, or what belongs to it, after the command of this event. */
export async function isWorkedOnSince(
  tx: Tx,
  id: ApplicationId,
  { seq, commandId }: Pick<LoggedEvent, 'seq' | 'commandId'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('audit')
    .select('audit.seq')
    .where('audit.seq', '>', seq)
    .where('audit.commandId', '!=', commandId)
    .where('audit.actorId', 'is not', null)
    .where(ofApplication(id))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
