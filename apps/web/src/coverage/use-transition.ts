import type { Transition, TransitionFields, TransitionKind } from '@etappe/domain/baseline/coverage'
import type { CoverageState } from '@etappe/domain/baseline/coverage-state'
import { transitionId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useCoverageActions } from './coverage-actions.ts'

type Edit = Partial<Pick<TransitionFields, 'rating' | 'comment'>>

const withTransition = (state: CoverageState, after: Transition): CoverageState => ({
  ...state,
  transitions: [...state.transitions.filter((it) => it.kind !== after.kind), after],
})

/** Rates a transition, or says more about it; shown at once, and taken back when it is refused. */
export function useTransition(kind: TransitionKind, transition: Transition | null) {
  const { api, queryClient } = useApp()
  const { caseId } = useCoverageActions()
  const { said } = useWords('coverage')
  const [id] = useState(() => transitionId.parse(crypto.randomUUID()))
  const key = api.coverage.get.queryKey({ caseId })
  const command = useCommand(api.coverage.rate.mutationOptions(), {
    optimistic: (cache, { fields }) => {
      const { rating, comment } = fields
      if (!transition && rating === undefined) return
      const before = transition ?? { id, caseId, kind, rating: 1, comment: '', version: 0 }
      const after = { ...before, rating: rating ?? before.rating, comment: comment ?? before.comment }
      cache.edit<CoverageState>(key, (state) => withTransition(state, after))
    },
    done: (_, { fields }) => (fields.rating === undefined ? said.commented : said.rated),
    undo: true,
    // A second click before the page is fetched again has to name this version.
    onDone: (after) => queryClient.setQueryData<CoverageState>(key, (state) => state && withTransition(state, after)),
  })
  const rate = (fields: Edit, version = transition?.version ?? null) =>
    command.run({ id, caseId, kind, version: version === 0 ? null : version, fields })
  return {
    rate: (fields: Edit) => rate(fields),
    isPending: command.isPending,
    conflicts: command.conflicts,
    later: command.reset,
    /** Writes what was decided over what stands there now. */
    resolve: async (values: Edit) => {
      const now = await queryClient.query(api.coverage.get.queryOptions({ caseId }, { staleTime: 0 }))
      command.reset()
      await rate(values, now.transitions.find((it) => it.kind === kind)?.version ?? null)
    },
  }
}
