import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { caseRow } from '../cases/case-query.ts'
import { historyEntry } from '../audit/event.ts'
import { day } from '../kernel/day.ts'
import { caseId, meetingId, milestoneId } from '../kernel/id.ts'
import { meetingKind } from '../meetings/meeting.ts'
import { milestoneKind } from '../meetings/milestone.ts'
import { timeOfDay } from '../kernel/text.ts'

const ofCase = { caseId, caseNumber, caseName: z.string() }

export const todayMilestone = z.object({ ...ofCase, id: milestoneId, kind: milestoneKind, title: z.string(), dueOn: day, version: z.int() })
export type TodayMilestone = z.infer<typeof todayMilestone>

export const todayMeeting = z.object({
  ...ofCase,
  id: meetingId,
  kind: meetingKind,
  heldOn: day,
  startsAt: timeOfDay.nullable(),
  endsAt: timeOfDay.nullable(),
  place: z.string(),
})
export type TodayMeeting = z.infer<typeof todayMeeting>

/** One line of the contact radar: held meetings of the last 150 days, the next planned one. */
export const todayContact = z.object({
  ...ofCase,
  lastContactOn: day.nullable(),
  startedOn: day,
  held: z.array(day),
  nextOn: day.nullable(),
})
export type TodayContact = z.infer<typeof todayContact>

/** Whose cases a start page is about: those assigned to or owned by the person, of the own office, or of all. */
export const todayReaches = ['mine', 'office', 'all'] as const

/** The start page: what is due, what is late, who was not heard of, what changed. Each list is cut; its count is not. */
export const todayPage = z.object({
  reach: z.enum(todayReaches),
  day,
  meetings: z.object({ count: z.int(), rows: z.array(todayMeeting) }),
  milestones: z.object({ count: z.int(), rows: z.array(todayMilestone) }),
  overdue: z.object({ count: z.int(), rows: z.array(todayMilestone) }),
  silent: z.object({ count: z.int(), rows: z.array(todayContact) }),
  red: z.object({ count: z.int(), rows: z.array(caseRow) }),
  changes: z.array(historyEntry),
})
export type TodayPage = z.infer<typeof todayPage>
