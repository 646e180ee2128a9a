import type { Day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { MeetingFields } from '@etappe/domain/meetings/meeting'
import { meetingProblems } from '@etappe/domain/meetings/meeting-rules'

/** What is done cannot lie ahead. */
export function requirePast(on: Day | null, today: Day, path: string): void {
  if (on !== null && on > today) throw invalidField(path, 'in-the-future')
}

/** Throws every contradiction of a meeting beside its field. */
export function requireSoundMeeting(it: MeetingFields, today: Day): void {
  const problems = Object.entries(meetingProblems(it, today)).map(([key, problem]) => [`fields.${key}`, problem as FieldProblem])
  if (problems.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(problems) })
}
