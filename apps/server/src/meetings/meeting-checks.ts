import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { MeetingFields } from '@etappe/domain/meetings/meeting'
import { meetingProblems } from '@etappe/domain/meetings/meeting-rules'
import type { MilestoneFields } from '@etappe/domain/meetings/milestone'
import { milestoneProblems } from '@etappe/domain/meetings/milestone-rules'

/** Throws every contradiction beside its field. */
function refuseProblems(problems: Partial<Record<string, FieldProblem>>): void {
  const found = Object.entries(problems).flatMap(([key, problem]) => (problem ? [[`fields.${key}`, problem] as const] : []))
  if (found.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(found) })
}

export const requireSoundMeeting = (it: MeetingFields, today: Day): void => refuseProblems(meetingProblems(it, today))
export const requireSoundMilestone = (it: MilestoneFields, today: Day): void => refuseProblems(milestoneProblems(it, today))
