import { caseScope } from '@etappe/domain/access/policy'
import { ledgerPage, ledgerQuery, ledgerView } from '@etappe/domain/facilitation/ledger-view'
import { countByWorst, sortLedgers } from '@etappe/domain/facilitation/ledger-order'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { findCase, isCaseVisible } from '../cases/case.repo.ts'
import { query, router } from '../kernel/trpc.ts'
import { readLedgers } from './ledger-list.repo.ts'
import { readLedger } from './ledger-read.ts'

export const ledgerRouter = router({
  /** What one case was promised and what became of it, for whoever may see the case. */
  get: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(ledgerView)
    .query(async ({ ctx, input }) => {
      const isVisible = await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId)
      const record = isVisible ? await findCase(ctx.db, input.caseId) : undefined
      if (!record) throw new AppError('not-found')
      return readLedger(ctx.db, await ctx.services.definitions(ctx.db), record, ctx.today)
    }),

  /** The ledgers of the cases in support, the worst first. */
  list: query
    .meta({ needs: 'case.read', kept: true })
    .input(ledgerQuery)
    .output(ledgerPage)
    .query(async ({ ctx, input: { filters, state, limit } }) => {
      const reader = { scope: caseScope(ctx.actor), today: ctx.today }
      const key = JSON.stringify([reader.scope, filters])
      const all = await ctx.services.kept.get(`ledger.list ${key}`, async () =>
        sortLedgers(await readLedgers(ctx.db, await ctx.services.definitions(ctx.db), reader, filters)),
      )
      const found = state === undefined ? all : all.filter((it) => it.worst === state)
      return { rows: found.slice(0, limit), counts: countByWorst(all), total: found.length }
    }),
})
