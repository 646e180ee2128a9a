import { personChoice } from '@etappe/domain/users/user'
import { officeCode } from '@etappe/domain/offices/office'
import { z } from 'zod'
import { query, router } from '../kernel/trpc.ts'
import { listPeople, ownerRoles } from './people.repo.ts'

export const peopleRouter = router({
  owners: query
    .meta({ needs: 'people.read', kept: true })
    .input(z.object({ officeCode: officeCode.nullable() }))
    .output(z.array(personChoice))
    .query(({ ctx, input }) => listPeople(ctx.db, { roles: ownerRoles, officeCode: input.officeCode, on: ctx.today })),

  facilitators: query
    .meta({ needs: 'people.read', kept: true })
    .output(z.array(personChoice))
    .query(({ ctx }) => listPeople(ctx.db, { roles: ['facilitator'], officeCode: null, on: ctx.today })),
})
