import type { RoundFields } from '@etappe/domain/applications/round'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { ConflictWords } from '../ui/conflict.ts'

const days: readonly string[] = ['opensOn', 'closesOn', 'startBy'] satisfies readonly (keyof RoundFields)[]

/** How the fields of a round are said when two people changed the same one. */
export function useRoundConflicts(): ConflictWords {
  const { messages: m, formats } = useApp()
  const labels: Readonly<Record<string, string>> = useWords('applications').field.applicationRound
  const show = (field: string, value: unknown): string => {
    if (Array.isArray(value)) return formats.list(value.map((it: CaseKind) => m.cases.kinds[it]))
    if (typeof value !== 'string') return ''
    return days.includes(field) ? formats.day(value as Day) : value
  }
  return { label: (field) => labels[field] ?? field, isText: (field) => field === 'title' || field === 'note', show }
}
