import { z } from 'zod'
import { historyEntry } from '../audit/event.ts'
import { caseNumber } from '../cases/case-number.ts'
import { caseFilters, caseRow, contactLates } from '../cases/case-query.ts'
import { lightReason } from '../cases/light.ts'
import { day } from '../kernel/day.ts'
import { caseId, meetingId, milestoneId, userId } from '../kernel/id.ts'
import { timeOfDay } from '../kernel/text.ts'
import { meetingKind } from '../meetings/meeting.ts'
import { milestoneKind } from '../meetings/milestone.ts'
import { dayThresholds } from '../programme/definition.ts'
import { todayReaches } from './today-reach.ts'

/** How far ahead the start page looks, and how many rows each of its lists shows. */
export const todayDays = { meetings: 14, milestones: 30, contactBefore: 150, contactAhead: 30 } as const
export const todayRows = 8

const ofCase = { caseId, caseNumber, caseName: z.string(), ownerId: userId.nullable(), ownerName: z.string().nullable() }

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

/** One line of the contact radar: how late it is and why, the held meetings it shows, oldest first, and the next planned one. */
export const todayContact = z.object({
  ...ofCase,
  lastContactOn: day.nullable(),
  startedOn: day,
  /** Days without a meeting from which its phase calls it late, and very late. */
  rhythm: dayThresholds,
  /** `null` as long as it is not late. */
  late: z.enum(contactLates).nullable(),
  /** Other reasons why its light is not green. */
  others: z.array(lightReason),
  /** Days to the planned end of the phase when that is near or over; negative when over. */
  gateIn: z.int().nullable(),
  held: z.array(day),
  nextOn: day.nullable(),
})
export type TodayContact = z.infer<typeof todayContact>

/** A case that waits for its municipality: its rhythm rests until then. */
export const todayWaiting = z.object({ ...ofCase, waitingUntil: day, waitingReason: z.string() })
export type TodayWaiting = z.infer<typeof todayWaiting>

/** Milestones, and in how many cases they lie. */
const milestoneList = z.object({ count: z.int(), cases: z.int(), rows: z.array(todayMilestone) })

/** The start page: what is due, what is late, who was not heard of, what changed. Each list is cut; its count is not. */
export const todayPage = z.object({
  day,
  reach: z.enum(todayReaches),
  /** The reaches this person can choose from. */
  reaches: z.array(z.enum(todayReaches)),
  /** What a list of cases is narrowed to so that it shows this reach; every figure of the page stands on it. */
  filters: caseFilters,
  /** Running cases in reach. */
  cases: z.int(),
  /** Planned meetings of the next days. */
  meetings: z.object({ count: z.int(), today: z.int(), rows: z.array(todayMeeting) }),
  milestones: milestoneList,
  overdue: milestoneList,
  contact: z.object({
    /** Active cases; the rows are those of them that are most urgent, then those whose contact becomes late first. */
    active: z.int(),
    late: z.int(),
    critical: z.int(),
    rows: z.array(todayContact),
    /** The wait that ends first stands first. */
    waiting: z.object({ count: z.int(), rows: z.array(todayWaiting) }),
  }),
  red: z.object({ count: z.int(), rows: z.array(caseRow) }),
  changes: z.array(historyEntry),
})
export type TodayPage = z.infer<typeof todayPage>
