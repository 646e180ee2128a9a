import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { type ReactNode, useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { GoalSection } from './goal-section.tsx'
import { PlanEditingContext } from './plan-editing.ts'
import { countOnly, filterMeasures } from './plan-filter.ts'
import { PlanFilters } from './plan-filters.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanPanel } from './plan-panel.tsx'
import css from './plan-page.module.css'
import { QuickAdd } from './quick-add.tsx'
import { useGoalActions } from './use-goal-actions.ts'
import { useMeasureActions } from './use-measure-actions.ts'
import { usePlan } from './use-plan.ts'
import { usePlanOrder } from './use-plan-order.ts'
import { usePlanSearch } from './use-plan-search.ts'
import { usePlanWords } from './use-plan-words.ts'
import { VisionSection } from './vision-section.tsx'

interface Props {
  readonly detail: CaseDetail
  readonly actions?: ReactNode
}

/** The list of goals with their measures, its filters, and the panel beside it. */
export function PlanSheet({ detail, actions }: Props) {
  const { me } = useApp()
  const { words } = usePlanWords()
  const plan = usePlan(detail)
  const { search, change } = usePlanSearch()
  const goals = useGoalActions(plan)
  const measures = useMeasureActions(plan)
  const order = usePlanOrder(plan, { goals, measures })
  const { view, verdict } = plan
  const context = useMemo(() => ({ today: me.today, goals: plan.goals, drift: plan.drift }), [me.today, plan])
  const shown = useMemo(() => filterMeasures(view.measures, search, context), [view.measures, search, context])
  const addGoal = async (title: string) => {
    const made = await goals.add(title)
    if (made) change({ open: made.id, field: undefined })
    return made !== undefined
  }
  return (
    <PlanEditingContext value={{ plan, search, change, order, goals, measures }}>
      <div className={css.page} data-open={search.open !== undefined || undefined}>
        <div className={css.main}>
          <PlanHead shown={shown} actions={actions} />
          <WhyReadOnly verdict={verdict} />
          <VisionSection />
          {view.measures.length > 0 && <PlanFilters counts={countOnly(view.measures, search, context)} shown={shown.length} />}
          {view.goals.length === 0 && <EmptyState>{words.goals.none}</EmptyState>}
          {view.goals.map((goal) => (
            <GoalSection key={goal.id} goal={goal} shown={shown.filter((it) => it.goalId === goal.id)} />
          ))}
          {verdict.ok && (
            <div className={css.addGoal}>
              <QuickAdd label={words.goals.add} placeholder={words.goals.addHint} isPending={goals.isAdding} onAdd={addGoal} />
            </div>
          )}
        </div>
        {search.open !== undefined && <PlanPanel open={search.open} shown={shown} />}
      </div>
    </PlanEditingContext>
  )
}
