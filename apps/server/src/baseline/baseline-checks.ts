import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { CaseId, MeetingId } from '@etappe/domain/kernel/id'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { CommandContext } from '../kernel/command.ts'
import { findMeeting } from '../meetings/meeting.repo.ts'

/** Refuses fields that contradict each other, with what is wrong beside each. */
export function requireSound(problems: Readonly<Partial<Record<string, FieldProblem>>>): void {
  const found = Object.entries(problems).flatMap(([field, problem]) => (problem ? [[`fields.${field}`, problem] as const] : []))
  if (found.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(found) })
}

/** A meeting a record names has to be one of the same case. */
export async function requireMeetingOfCase(
  ctx: CommandContext,
  { caseId, meetingId }: { readonly caseId: CaseId; readonly meetingId: MeetingId },
): Promise<void> {
  const meeting = await findMeeting(ctx.tx, meetingId)
  if (meeting?.caseId !== caseId) throw invalidField('fields.meetingId', 'reference-unknown')
}
