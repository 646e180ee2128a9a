import type { Outputs } from '../api/client.ts'

/** What the server says about the day, as it arrives here. */
export type TodayPage = Outputs['report']['today']
export type TodayMeeting = TodayPage['meetings']['rows'][number]
export type TodayMilestone = TodayPage['overdue']['rows'][number]
export type TodayContact = TodayPage['contact']['rows'][number]
