import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { MeetingFields, MeetingState } from './meeting.ts'

/** What contradicts itself in a meeting, by field: nobody can have held a meeting tomorrow, none ends before it begins. */
export function meetingProblems(it: MeetingFields, today: Day): Partial<Record<keyof MeetingFields, FieldProblem>> {
  return {
    ...(it.state === 'held' && it.heldOn > today ? { heldOn: 'in-the-future' as const } : {}),
    ...(it.startsAt !== null && it.endsAt !== null && it.endsAt < it.startsAt ? { endsAt: 'end-before-start' as const } : {}),
  }
}

/** What a meeting of a day is taken for unless somebody says otherwise: what lies ahead is planned, the rest was held. */
export function usualState(heldOn: Day, today: Day): Exclude<MeetingState, 'cancelled'> {
  return heldOn > today ? 'planned' : 'held'
}
