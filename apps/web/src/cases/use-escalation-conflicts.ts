import { type EscalationFields, escalationType } from '@etappe/domain/cases/escalation'
import type { Day } from '@etappe/domain/kernel/day'
import type { PersonChoice } from '@etappe/domain/users/user'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { ConflictWords } from '../ui/conflict.ts'

const texts: readonly string[] = ['text', 'measures', 'resolution']

/** How the fields of an escalation are said when two people changed the same one. */
export function useEscalationConflicts(people: readonly PersonChoice[]): ConflictWords {
  const { formats } = useApp()
  const words = useWords('escalations')
  const labels: Readonly<Record<string, string>> = words.field.escalation
  const show = (field: string, value: unknown): string => {
    if (typeof value !== 'string') return ''
    if (field === 'type') return words.type[escalationType.parse(value)]
    if (field === 'light') return words.light[value as EscalationFields['light']]
    if (field === 'escalatedToId') return people.find((it) => it.id === value)?.name ?? ''
    return field === 'openedOn' || field === 'resolvedOn' ? formats.day(value as Day) : value
  }
  return { label: (field) => labels[field] ?? field, isText: (field) => texts.includes(field), show }
}
