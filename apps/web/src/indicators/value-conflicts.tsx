import { isWithheld } from '@etappe/domain/audit/withheld'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import type { EntryFields } from './value-entry.ts'
import type { Recording } from './use-record.ts'

/** Two people wrote the same field of a value. What is kept back is named, not told. */
export function ValueConflicts({ recording }: { readonly recording: Recording }) {
  const { messages: m, formats } = useApp()
  const words = useWords('indicators')
  const labels: Readonly<Record<string, string>> = words.field.indicatorValue
  const show = (field: string, value: unknown): string => {
    if (isWithheld(value)) return words.withheld
    if (field === 'state') return value === 'notAvailable' ? words.state.notAvailable : words.state.measured
    if (typeof value === 'number') return formats.number(value)
    return typeof value === 'string' && value !== '' ? value : m.app.conflict.empty
  }
  const resolve = (chosen: Record<string, unknown>) => {
    // Choosing the other version of something kept back means leaving it as it is.
    const kept = Object.entries(chosen)
      .filter(([, value]) => isWithheld(value))
      .map(([field]) => [field, undefined])
    void recording.resolve({ ...chosen, ...Object.fromEntries(kept) } as EntryFields)
  }
  return (
    <ConflictDialog
      conflicts={labelConflicts(recording.conflicts, { label: (field) => labels[field] ?? field, show, isText: () => false })}
      onResolve={resolve}
      onLater={recording.reset}
      isPending={recording.isPending}
    />
  )
}
