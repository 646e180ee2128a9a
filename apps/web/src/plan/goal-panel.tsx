import type { Goal } from '@etappe/domain/plan/goal'
import { DriftMark } from './drift-mark.tsx'
import { GoalMainFields } from './goal-main-fields.tsx'
import { GoalAimFields } from './goal-aim-fields.tsx'
import { GoalFindings } from './goal-findings.tsx'
import { GoalRatingForm } from './goal-rating-form.tsx'
import { PanelForm } from './panel-form.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import { SmartCheck } from './smart-check.tsx'
import { useGoalForm } from './use-goal-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Everything about one goal. */
export function GoalPanel({ goal }: { readonly goal: Goal }) {
  const { words, goalName } = usePlanWords()
  const { plan } = usePlanEditing()
  const form = useGoalForm(plan, goal)
  const drift = plan.drift.get(goal.id)
  return (
    <div className={css.body}>
      <div>
        <h2>
          <bdi>{goalName(goal)}</bdi>
        </h2>
        {drift && <DriftMark drift={drift} />}
      </div>
      <PanelForm form={form} labels={words.field.goal}>
        <GoalMainFields form={form} />
        <GoalAimFields form={form} />
        <GoalFindings form={form} />
        <SmartCheck form={form} goal={goal} />
      </PanelForm>
      <GoalRatingForm goal={goal} />
    </div>
  )
}
