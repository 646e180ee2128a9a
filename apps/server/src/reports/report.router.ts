import { caseScope } from '@etappe/domain/access/policy'
import { programmeStatus } from '@etappe/domain/reports/status'
import { todayPage } from '@etappe/domain/reports/today'
import { todayReaches } from '@etappe/domain/reports/today-reach'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { readStatus } from './status.repo.ts'
import { readToday } from './today.repo.ts'

export const reportRouter = router({
  /** Office × kind: phases, quotas, overdue milestones, traffic lights. Figures of all offices, records of none. */
  status: query
    .meta({ needs: 'status.read', kept: true })
    .output(programmeStatus)
    .query(({ ctx }) => ctx.services.kept.get(`report.status ${ctx.today}`, () => readStatus(ctx.db, ctx.today))),

  /** The start page. Without `reach` it opens with the one that suits the person. */
  today: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ reach: z.enum(todayReaches).optional() }))
    .output(todayPage)
    .query(({ ctx, input: { reach } }) => {
      const { actor, db, services } = ctx
      const key = JSON.stringify([actor.userId, actor.grants, caseScope(actor), reach])
      return services.kept.get(`report.today ${key}`, async () => {
        return readToday(db, { actor, definitions: await services.definitions(db), reach })
      })
    }),
})
