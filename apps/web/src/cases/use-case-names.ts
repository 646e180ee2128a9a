import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useApp } from '../app/app-context.tsx'

/** What a meeting or milestone of a case is called, by its id; `null` when it is gone or something else. */
export function useCaseNames({ meetings, milestones }: CaseDetail): (id: string) => string | null {
  const { messages: m, formats } = useApp()
  return (id) => {
    const meeting = meetings.find((it) => it.id === id)
    if (meeting) return m.meetings.list.name({ kind: m.meetings.kind[meeting.kind], day: formats.day(meeting.heldOn) })
    const milestone = milestones.find((it) => it.id === id)
    return milestone ? milestone.title || m.meetings.milestoneKind[milestone.kind] : null
  }
}
