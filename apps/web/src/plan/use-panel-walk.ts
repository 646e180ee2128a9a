import type { Measure } from '@etappe/domain/plan/measure'
import { usePlanEditing } from './plan-editing.ts'
import { openPlan } from './plan-search.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Where the open goal or measure stands in the list, and the way to its neighbours. */
export interface PanelWalk {
  readonly name: string
  /** Counted from 1; 0 when it is not in the list. */
  readonly position: number
  readonly total: number
  readonly step: (by: 1 | -1) => void
}

/** Goals and the measures shown below them, in the order of the list. */
export function usePanelWalk(open: string, shown: readonly Measure[]): PanelWalk {
  const { plan, change } = usePlanEditing()
  const { words, goalNumber, measureNumber } = usePlanWords()
  const entries: readonly { readonly id: string; readonly name: string }[] = plan.view.goals.flatMap((goal) => [
    { id: goal.id, name: goalNumber(goal) },
    ...shown.filter((it) => it.goalId === goal.id).map((it) => ({ id: it.id, name: measureNumber(it) })),
  ])
  const at = entries.findIndex((it) => it.id === open)
  return {
    name: open === openPlan ? words.panel.plan : (entries[at]?.name ?? ''),
    position: at + 1,
    total: entries.length,
    step: (by) => {
      const next = entries[at + by]
      if (next) change({ open: next.id, field: undefined })
    },
  }
}
