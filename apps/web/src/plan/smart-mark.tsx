import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { smartCheck } from '@etappe/domain/plan/smart'
import { IconBulb, IconCheck } from '@tabler/icons-react'
import css from './goal-facts.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly goal: Goal
  readonly measures: readonly Measure[]
}

/** How many of the five questions a goal answers. */
export function SmartMark({ goal, measures }: Props) {
  const { words } = usePlanWords()
  const answers = smartCheck(goal, measures)
  const fine = answers.filter((it) => it.advice.length === 0).length
  const Icon = fine === answers.length ? IconCheck : IconBulb
  return (
    <span className={css.mark}>
      <Icon size={15} className="icon" aria-hidden />
      {words.smart.summary({ fine })}
    </span>
  )
}
