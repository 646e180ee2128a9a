import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Phase } from '@etappe/domain/cases/phase'

/** Meetings held while the case was in a phase; `null` when the page does not hold them all. A day of change counts for the new phase. */
export function meetingsIn({ meetings, meetingCount, runs }: CaseDetail, phase: Phase): number | null {
  if (meetingCount > meetings.length) return null
  const own = runs.filter((it) => it.phase === phase)
  return meetings.filter(
    ({ state, heldOn }) => state === 'held' && own.some((run) => run.enteredOn <= heldOn && (run.leftOn === null || heldOn < run.leftOn)),
  ).length
}
