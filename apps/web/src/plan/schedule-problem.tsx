import css from './schedule-page.module.css'
import type { ScheduleShift } from './use-schedule-shift.ts'

/** Why the last move was refused, where that is no question of two versions of one measure. */
export function ScheduleProblem({ command, tried }: Pick<ScheduleShift, 'command' | 'tried'>) {
  const isAsked = command.conflicts.length > 0 && tried?.size === 1
  if (command.message === null || isAsked) return null
  return (
    <p role="alert" className={css.problem}>
      {command.message}
    </p>
  )
}
