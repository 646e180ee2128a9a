import type { Outputs } from '../api/client.ts'

/** What the server says about the day, as it arrives here. */
export type TodayPage = Outputs['report']['today']
export type TodayMeeting = TodayPage['meetings']['rows'][number]
export type TodayMilestone = TodayPage['overdue']['rows'][number]
/** A wait somebody is about to enter or to change. */
export interface Wait {
  readonly caseId: TodayPage['contact']['rows'][number]['caseId']
  readonly until: string | null
  readonly reason: string
}
export type TodayContact = TodayPage['contact']['rows'][number]
