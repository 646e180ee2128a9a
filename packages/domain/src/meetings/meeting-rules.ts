import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { MeetingFields } from './meeting.ts'

/** What contradicts itself in a meeting, by field: nobody can have held a meeting tomorrow, none ends before it begins. */
export function meetingProblems(it: MeetingFields, today: Day): Partial<Record<keyof MeetingFields, FieldProblem>> {
  return {
    ...(it.state === 'held' && it.heldOn > today ? { heldOn: 'in-the-future' as const } : {}),
    ...(it.startsAt !== null && it.endsAt !== null && it.endsAt < it.startsAt ? { endsAt: 'end-before-start' as const } : {}),
  }
}
