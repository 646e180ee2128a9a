import { caseScope } from '@etappe/domain/access/policy'
import { caseDetail, caseDuplicate } from '@etappe/domain/cases/case-detail'
import { caseNumber } from '@etappe/domain/cases/case-number'
import { caseCounts, caseFilters, casePage, caseQuery } from '@etappe/domain/cases/case-query'
import { AppError } from '@etappe/domain/kernel/errors'
import { line } from '@etappe/domain/kernel/text'
import { municipalityKey } from '@etappe/domain/municipalities/municipality'
import { z } from 'zod'
import { query } from '../kernel/trpc.ts'
import { readCaseDetail } from './case-detail.repo.ts'
import { listDuplicates } from './case-duplicate.repo.ts'
import { countCases, listCases } from './case-list.repo.ts'

type Ctx = Parameters<Parameters<typeof query.query>[0]>[0]['ctx']

const readerOf = (ctx: Pick<Ctx, 'actor' | 'today'>) => ({
  scope: caseScope(ctx.actor),
  today: ctx.today,
})

export const caseQueries = {
  list: query
    .meta({ needs: 'case.read', kept: true })
    .input(caseQuery)
    .output(casePage)
    .query(({ ctx, input }) => {
      const reader = readerOf(ctx)
      return ctx.services.kept.get(`case.list ${JSON.stringify([reader.scope, input])}`, async () => {
        const [page, counts] = await Promise.all([listCases(ctx.db, reader, input), countCases(ctx.db, reader, input.filters)])
        return { ...page, counts }
      })
    }),

  count: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ filters: caseFilters }))
    .output(caseCounts)
    .query(({ ctx, input }) => {
      const reader = readerOf(ctx)
      return ctx.services.kept.get(`case.count ${JSON.stringify([reader.scope, input])}`, () => countCases(ctx.db, reader, input.filters))
    }),

  get: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ number: line(40) }))
    .output(caseDetail)
    .query(async ({ ctx, input }) => {
      const number = caseNumber.safeParse(input.number)
      if (!number.success) throw new AppError('not-found')
      const reader = readerOf(ctx)
      const found = await ctx.services.kept.get(`case.get ${JSON.stringify([reader.scope, number.data])}`, () =>
        readCaseDetail(ctx.db, ctx.services, reader, number.data),
      )
      if (!found) throw new AppError('not-found')
      return found
    }),

  duplicates: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ name: line(200), municipalityKeys: z.array(municipalityKey).max(60) }))
    .output(z.array(caseDuplicate))
    .query(({ ctx, input }) => listDuplicates(ctx.db, readerOf(ctx), input)),
}
