import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { DragHandle } from './drag-handle.tsx'
import { DriftMark } from './drift-mark.tsx'
import { GoalFacts } from './goal-facts.tsx'
import css from './goal-head.module.css'
import { GoalMenu } from './goal-menu.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { orderId } from './use-plan-order.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly goal: Goal
  /** All of its measures. */
  readonly measures: readonly Measure[]
}

/** What a goal says, by what it is measured, how well it is put. */
export function GoalHead({ goal, measures }: Props) {
  const { words, goalNumber, goalName } = usePlanWords()
  const { plan, search, change, order } = usePlanEditing()
  const drift = plan.drift.get(goal.id)
  return (
    <div className={css.head} data-open={search.open === goal.id || undefined}>
      <DragHandle item={{ noun: 'goal', id: goal.id }} hint={words.row.handle({ name: goalNumber(goal) })} />
      <span className={css.number}>{goalNumber(goal)}</span>
      <div className={css.text}>
        <h3 id={`goal-${goal.id}`}>
          <button
            type="button"
            id={orderId(goal.id)}
            className={css.title}
            aria-expanded={search.open === goal.id}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => change({ open: goal.id, field: undefined })}
            onKeyDown={order.keysOfGoal(goal)}
          >
            <bdi>{goal.title}</bdi>
          </button>
        </h3>
        <GoalFacts goal={goal} measures={measures} />
        {drift && <DriftMark drift={drift} />}
      </div>
      {plan.verdict.ok && <GoalMenu goal={goal} measures={measures} name={goalName(goal)} />}
    </div>
  )
}
