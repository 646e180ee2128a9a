import { caseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId } from '@etappe/domain/kernel/id'
import { cursor, pageSize } from '@etappe/domain/kernel/page'
import { similarPage } from '@etappe/domain/plan/similar'
import { similarFilters } from '@etappe/domain/plan/similar-filters'
import { findCase, isCaseVisible } from '../cases/case.repo.ts'
import { query, router } from '../kernel/trpc.ts'
import { findSimilar } from './similar.repo.ts'

export const similarRouter = router({
  /** Cases of the whole programme their offices released something of; compared with a case, the most alike first. */
  search: query
    .meta({ needs: 'release.read', kept: true })
    .input(similarFilters.extend({ caseId: caseId.nullish(), cursor: cursor.nullish(), limit: pageSize.default(20) }))
    .output(similarPage)
    .query(async ({ ctx, input }) => {
      const { caseId: id, cursor: after, limit, ...filters } = input
      const scope = caseScope(ctx.actor)
      if (id && !(await isCaseVisible(ctx.db, scope, id))) throw new AppError('not-found')
      const of = id ? ((await findCase(ctx.db, id)) ?? null) : null
      return findSimilar(ctx.db, { reader: { scope, today: ctx.today }, of, filters, cursor: after ?? null, limit })
    }),
})
