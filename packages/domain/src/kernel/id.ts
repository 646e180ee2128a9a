import { z } from 'zod'

export const caseId = z.uuid().brand<'CaseId'>()
export type CaseId = z.infer<typeof caseId>
export const userId = z.uuid().brand<'UserId'>()
export type UserId = z.infer<typeof userId>
export const grantId = z.uuid().brand<'GrantId'>()
export type GrantId = z.infer<typeof grantId>
export const phaseRunId = z.uuid().brand<'PhaseRunId'>()
export type PhaseRunId = z.infer<typeof phaseRunId>
export const assignmentId = z.uuid().brand<'AssignmentId'>()
export type AssignmentId = z.infer<typeof assignmentId>
export const milestoneId = z.uuid().brand<'MilestoneId'>()
export type MilestoneId = z.infer<typeof milestoneId>
export const meetingId = z.uuid().brand<'MeetingId'>()
export type MeetingId = z.infer<typeof meetingId>
/** Made by the client for each intended write, so that a repeated request is recognised and does nothing twice. */
export const commandId = z.uuid().brand<'CommandId'>()
export type CommandId = z.infer<typeof commandId>
