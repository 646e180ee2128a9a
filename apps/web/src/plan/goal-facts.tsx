import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { totalCost } from '@etappe/domain/plan/measure-rules'
import css from './goal-facts.module.css'
import { GoalAim } from './goal-aim.tsx'
import { GoalRatingMark } from './goal-rating-mark.tsx'
import { SmartMark } from './smart-mark.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly goal: Goal
  readonly measures: readonly Measure[]
}

/** The line below a goal: what it is about, by what it is measured, what it costs. */
export function GoalFacts({ goal, measures }: Props) {
  const { words, baseline, euro } = usePlanWords()
  const { plan } = usePlanEditing()
  const cost = totalCost(measures)
  const answered = plan.view.findings.filter((it) => goal.findingIds.includes(it.id))
  const numbers = answered.map((it) => words.goals.findingNumber({ number: it.number })).join(', ')
  return (
    <ul className={css.facts}>
      <li>{goal.pillar === null ? baseline.allPillars : baseline.pillar[goal.pillar]}</li>
      {goal.ageBand !== null && <li>{baseline.ageBand[goal.ageBand]}</li>}
      <li>
        <GoalAim goal={goal} />
      </li>
      {goal.priority !== 2 && <li>{words.priorityIs({ priority: words.priority[goal.priority === 1 ? 'p1' : 'p3'] })}</li>}
      {numbers !== '' && <li>{words.goals.findings({ numbers })}</li>}
      {cost > 0 && <li>{words.goals.cost({ amount: euro(cost) })}</li>}
      <li>{goal.rating === null ? <SmartMark goal={goal} measures={measures} /> : <GoalRatingMark rating={goal.rating} />}</li>
    </ul>
  )
}
