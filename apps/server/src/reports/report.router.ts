import { programmeStatus } from '@etappe/domain/reports/status'
import { query, router } from '../kernel/trpc.ts'
import { readStatus } from './status.repo.ts'

export const reportRouter = router({
  /** Office × kind: phases, quotas, overdue milestones, traffic lights. Figures of all offices, records of none. */
  status: query
    .meta({ needs: 'status.read' })
    .output(programmeStatus)
    .query(({ ctx }) => ctx.services.kept.get(`report.status ${ctx.today}`, () => readStatus(ctx.db, ctx.today, ctx.services.definition))),
})
