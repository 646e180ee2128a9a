import type { Milestone } from '@etappe/domain/meetings/milestone'
import type { Messages } from '@etappe/i18n'

/** Its own title, or its kind when the title says nothing that can be seen. */
export function milestoneName(messages: Messages, it: Pick<Milestone, 'kind' | 'title'>): string {
  return /[^\s\p{Cf}]/u.test(it.title) ? it.title : messages.meetings.milestoneKind[it.kind]
}
