import { addDays, type Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { Case } from './case.ts'

/** A wait longer than this is a case on hold. */
export const longestWaitDays = 180

/** A case can wait for its municipality until a day ahead, not for longer than half a year. */
export function waitProblem(until: Day, today: Day): FieldProblem | null {
  if (until <= today) return 'not-in-future'
  return until > addDays(today, longestWaitDays) ? 'wait-too-long' : null
}

/** Nothing is expected of an active case as long as it waits for its municipality, that day included. */
export const isWaiting = ({ lifecycle, waitingUntil }: Pick<Case, 'lifecycle' | 'waitingUntil'>, today: Day): boolean =>
  lifecycle === 'active' && waitingUntil !== null && waitingUntil >= today
