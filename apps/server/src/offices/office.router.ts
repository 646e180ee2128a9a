import { officeOnDay, plannedOffice } from '@etappe/domain/offices/office'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { setQuota } from './office-quota.ts'
import { listOffices, listPlannedOffices } from './office.repo.ts'

export const officeRouter = router({
  list: query
    .meta({ needs: 'office.read', kept: true })
    .output(z.array(officeOnDay))
    .query(({ ctx }) => listOffices(ctx.db, ctx.today)),

  /** The offices with their Länder and planned places over time. */
  plan: query
    .meta({ needs: 'office.plan' })
    .output(z.array(plannedOffice))
    .query(({ ctx }) => listPlannedOffices(ctx.db)),

  setQuota,
})
