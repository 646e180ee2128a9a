import type { GoalRating } from '@etappe/domain/plan/goal'
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2, IconCircleX } from '@tabler/icons-react'
import css from './goal-facts.module.css'
import { usePlanWords } from './use-plan-words.ts'

const icons = { full: IconCircleCheckFilled, mostly: IconCircleHalf2, partly: IconCircle, not: IconCircleX } satisfies Record<
  GoalRating,
  unknown
>

/** How far a goal was reached: a sign and its word. */
export function GoalRatingMark({ rating }: { readonly rating: GoalRating }) {
  const { words } = usePlanWords()
  const Icon = icons[rating]
  return (
    <span className={`${css.mark} ${rating === 'full' ? 'good' : ''} strong`}>
      <Icon size={15} className="icon" aria-hidden />
      {words.goalRating[rating]}
    </span>
  )
}
