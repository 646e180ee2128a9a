import type { Application } from '@etappe/domain/applications/application'
import { ratingResult } from '@etappe/domain/applications/rating'
import type { EventType } from '@etappe/domain/audit/event'
import { dayOf } from '@etappe/domain/kernel/day'
import type { WriteContext } from '../kernel/command.ts'
import { stepApplication } from './application-write.ts'
import { listInterviews, listRatings } from './application-work.repo.ts'

/**
 * Takes an application as far as what is there carries it: checked and talked with is interviewed; rated twice with nothing left
 * to settle is rated. So a question back in the middle of the course costs no talk and no rating.
 */
export async function goOn(ctx: WriteContext, application: Application, type: EventType): Promise<Application> {
  const on = dayOf(ctx.services.clock.now())
  let it = application
  if (it.state === 'checked' && (await listInterviews(ctx.tx, it.id)).length > 0)
    it = await stepApplication(ctx, it, { to: 'interviewed', type, on })
  if (it.state !== 'interviewed') return it
  const { total } = ratingResult(await listRatings(ctx.tx, [it.id]), it.settlement)
  return total === null ? it : stepApplication(ctx, it, { to: 'rated', type, on })
}
