import type { Goal } from '@etappe/domain/plan/goal'
import { hasIndicator } from '@etappe/domain/plan/goal-rules'
import { useIndicatorNames } from './use-indicator-names.ts'
import { usePlanEditing } from './plan-editing.ts'
import { usePlanWords } from './use-plan-words.ts'

/** From where to where, in what, until when. */
export function GoalAim({ goal }: { readonly goal: Goal }) {
  const { words, formats } = usePlanWords()
  const { plan } = usePlanEditing()
  const nameOf = useIndicatorNames(plan.detail.case.id)
  if (!hasIndicator(goal)) return <span>{words.goals.noIndicator}</span>
  const unit = goal.unit === '' ? '' : `\u00a0${goal.unit}`
  const figure = (value: number) => `${formats.number(value)}${unit}`
  const name = goal.indicatorText === '' && goal.indicator !== null ? nameOf(goal.indicator) : goal.indicatorText
  const { startValue: from, targetValue: to } = goal
  const way =
    to === null
      ? null
      : from === null
        ? words.goals.toOnly({ to: figure(to) })
        : words.goals.fromTo({ from: formats.number(from), to: figure(to) })
  const parts = [name, way, goal.targetOn === null ? null : words.goals.until({ day: formats.day(goal.targetOn) })]
  return <span>{parts.filter((it) => it !== null && it !== '').join(' ')}</span>
}
