import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { dayOf } from '@etappe/domain/kernel/day'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { WriteContext } from '../kernel/command.ts'
import { askBackTable } from './application.table.ts'
import { listAskBacks } from './application-work.repo.ts'

/** Ends what is still asked of the applicant. */
export async function closeAskBacks(ctx: WriteContext, id: ApplicationId): Promise<void> {
  const closedOn = dayOf(ctx.services.clock.now())
  for (const asked of (await listAskBacks(ctx.tx, [id])).filter(isAskBackOpen))
    await ctx.write.update(askBackTable, asked, { closedOn }, 'askBack.closed')
}
