import { caseScope } from '@etappe/domain/access/policy'
import { historyEntry } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { query, router } from '../kernel/trpc.ts'
import { readHistory } from './history.repo.ts'
import { undo } from './undo.ts'

export const auditRouter = router({
  /** The history of a case, newest first; `before` is where the last page ended. */
  ofCase: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ caseId, before: z.int().nullish() }))
    .output(z.object({ entries: z.array(historyEntry), next: z.int().nullable() }))
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readHistory(ctx.db, input.caseId, input.before ?? null)
    }),
  undo,
})
