import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** How a value of a participation is written where two are compared. */
export function useParticipationValues(caseId: CaseId): (field: string, value: unknown) => string {
  const { api, formats } = useApp()
  const { picker } = useWords('organisations')
  const baseline = useWords('baseline')
  const { data } = useQuery(api.participation.list.queryOptions({ caseId }))
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: baseline.participationRole,
    department: baseline.department,
    pillar: baseline.pillar,
    organisationId: Object.fromEntries(data?.organisations.map((it) => [it.id, it.name]) ?? []),
    contactId: Object.fromEntries(data?.contacts.map((it) => [it.id, it.name]) ?? []),
  }
  return (field, value) => {
    if (typeof value !== 'string' || value === '') return ''
    const table = tables[field]
    if (table) return table[value] ?? picker.unknown
    return field.startsWith('valid') ? formats.day(value as Day) : value
  }
}
