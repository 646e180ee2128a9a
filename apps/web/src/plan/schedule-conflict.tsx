import { day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { scheduleConflictWords } from './schedule-conflict-words.ts'
import type { ScheduleShift } from './use-schedule-shift.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

/** Two people moved the same end of one measure: which day counts? */
export function ScheduleConflict({
  view,
  shift: { shift, command, tried },
}: {
  readonly view: ScheduleView
  readonly shift: ScheduleShift
}) {
  const { formats } = useApp()
  const { words, plan } = useScheduleWords()
  const [first] = tried ?? []
  if (!first || tried?.size !== 1 || command.conflicts.length === 0) return null
  const [id, mine] = first
  const resolve = (values: Record<string, unknown>) => {
    const theirs = view.byId.get(id)?.span
    const chosen = (field: 'startsOn' | 'endsOn') =>
      day.safeParse(values[field]).data ?? (field in values ? theirs?.[field] : undefined) ?? mine[field]
    void shift(new Map([[id, { startsOn: chosen('startsOn'), endsOn: chosen('endsOn') }]]), true)
  }
  return (
    <ConflictDialog
      conflicts={labelConflicts(command.conflicts, scheduleConflictWords({ view, formats, words, plan }))}
      onResolve={resolve}
      onLater={command.reset}
      isPending={command.isPending}
    />
  )
}
