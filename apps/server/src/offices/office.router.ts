import { officeOnDay } from '@etappe/domain/offices/office'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { listOffices } from './office.repo.ts'

export const officeRouter = router({
  list: query
    .meta({ needs: 'office.read', kept: true })
    .output(z.array(officeOnDay))
    .query(({ ctx }) => listOffices(ctx.db, ctx.today)),
})
