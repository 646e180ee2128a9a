import type { Day } from '../kernel/day.ts'
import { type CourseEffect, courseEffect, type CourseOf } from './course-effect.ts'
import type { Phase } from './phase.ts'
import type { PhaseStep } from './phase-plan.ts'

export interface Move {
  readonly to: Phase
  readonly on: Day
}

/** What a move to another phase changes, told before it happens. */
export interface MoveEffect extends Pick<CourseEffect, 'support' | 'dropped'> {
  /** The plan after the move, from the new phase on. */
  readonly steps: readonly PhaseStep[]
  /** The plan as it stands, for the same phases. */
  readonly before: readonly PhaseStep[]
}

export function moveEffect(detail: CourseOf, { to, on }: Move, today: Day): MoveEffect {
  const { before, after, support, dropped } = courseEffect(detail, { kind: 'enter', to, on }, today)
  const first = after.findIndex((step) => step.phase === to)
  return { steps: after.slice(first), before: before.slice(first), support, dropped }
}
