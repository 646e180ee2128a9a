import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, meetingId } from '../kernel/id.ts'
import { line, text, timeOfDay } from '../kernel/text.ts'

export const meetingKinds = [
  'contracting',
  'analysisWorkshop',
  'steeringGroup',
  'workingGroup',
  'networkMeeting',
  'expertInput',
  'review',
  'closing',
  'remote',
] as const
export const meetingKind = z.enum(meetingKinds)
export type MeetingKind = z.infer<typeof meetingKind>

/** A planned meeting is an appointment; only a held one counts as contact. */
export const meetingStates = ['planned', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

export const participantGroups = ['practice', 'provider', 'administration', 'politics', 'parents', 'science', 'other'] as const
export type ParticipantGroup = (typeof participantGroups)[number]

const count = z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(5000, { error: 'out-of-range' })
/** People per group; counts only, names are not kept here. */
export const participants = z.object({
  practice: count,
  provider: count,
  administration: count,
  politics: count,
  parents: count,
  science: count,
  other: count,
})
export type Participants = z.infer<typeof participants>

export const nobody: Participants = { practice: 0, provider: 0, administration: 0, politics: 0, parents: 0, science: 0, other: 0 }
export const participantTotal = (it: Participants): number => participantGroups.reduce((sum, group) => sum + it[group], 0)

export const meetingFields = z.object({
  kind: meetingKind,
  state: z.enum(meetingStates),
  heldOn: day,
  startsAt: timeOfDay.nullable(),
  endsAt: timeOfDay.nullable(),
  place: line(200),
  participants,
  notes: text(),
  nextSteps: text(),
})
export type MeetingFields = z.infer<typeof meetingFields>

export const meetingRecord = meetingFields.extend({ id: meetingId, caseId, version: z.int() })
export type Meeting = z.infer<typeof meetingRecord>
