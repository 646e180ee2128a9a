import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { GoalHead } from './goal-head.tsx'
import css from './goal-section.module.css'
import { MeasureRow } from './measure-row.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { isFiltered } from './plan-search.ts'
import { QuickAdd } from './quick-add.tsx'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly goal: Goal
  /** Its measures that the filters leave. */
  readonly shown: readonly Measure[]
}

/** A goal with its measures. */
export function GoalSection({ goal, shown }: Props) {
  const { words, goalNumber } = usePlanWords()
  const { plan, search, measures, order } = usePlanEditing()
  const all = plan.view.measures.filter((it) => it.goalId === goal.id)
  const hidden = all.length - shown.length
  const item = { noun: 'goal', id: goal.id } as const
  const add = async (title: string) => (await measures.add(goal.id, title)) !== undefined
  return (
    <section
      className={css.goal}
      aria-labelledby={`goal-${goal.id}`}
      data-drag={order.drag.markOf(item)}
      {...(plan.verdict.ok ? order.drag.place(item) : {})}
    >
      <GoalHead goal={goal} measures={all} />
      {shown.length > 0 && (
        <ol aria-label={words.measures.list({ goal: goalNumber(goal) })}>
          {shown.map((it) => (
            <MeasureRow key={it.id} measure={it} />
          ))}
        </ol>
      )}
      {all.length === 0 && !isFiltered(search) && <p className={`${css.note} quiet`}>{words.goals.noMeasures}</p>}
      {hidden > 0 && <p className={`${css.note} quiet`}>{words.goals.noneMatch({ count: hidden })}</p>}
      {plan.verdict.ok && !isFiltered(search) && (
        <div className={css.add}>
          <QuickAdd
            label={words.measures.add({ goal: goalNumber(goal) })}
            placeholder={words.measures.addHint}
            isPending={measures.isAdding}
            onAdd={add}
          />
        </div>
      )}
    </section>
  )
}
