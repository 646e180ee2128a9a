import type { CaseRow } from '@etappe/domain/cases/case-query'
import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { Messages } from '@etappe/i18n'

/** How far a running case is in its phase; `null` for one that is closed. */
export function dayOfPlan(row: CaseRow, today: Day): { readonly day: number; readonly target: number; readonly isOver: boolean } | null {
  if (!isRunning(row.lifecycle)) return null
  const day = Math.max(0, daysBetween(row.phaseEnteredOn, today))
  return { day, target: daysBetween(row.phaseEnteredOn, row.phaseDueOn), isOver: today > row.phaseDueOn }
}

export function milestoneName(
  milestone: { readonly kind: keyof Messages['meetings']['milestoneKind']; readonly title: string },
  m: Messages,
): string {
  return milestone.title || m.meetings.milestoneKind[milestone.kind]
}

/** "vor 12 Tagen" */
export function contactAgo(lastContactOn: Day | null, today: Day, m: Messages): string {
  const words = m.caseload.contact
  if (lastContactOn === null) return words.never
  const days = daysBetween(lastContactOn, today)
  if (days <= 0) return words.today
  return days === 1 ? words.yesterday : words.ago({ days })
}
