import type { Messages } from '@etappe/i18n'
import type { TodayMilestone } from './today-data.ts'

/** Its own title, or its kind when the title says nothing that can be seen. */
export function milestoneName(messages: Messages, it: Pick<TodayMilestone, 'kind' | 'title'>): string {
  return /[^\s\p{Cf}]/u.test(it.title) ? it.title : messages.meetings.milestoneKind[it.kind]
}
