import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { topics } from '@etappe/domain/cases/topic'
import type { FieldConflict } from '@etappe/domain/kernel/errors'
import { type MunicipalityKey, municipalityKey } from '@etappe/domain/municipalities/municipality'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'

interface Props {
  readonly detail: CaseDetail
  readonly conflicts: readonly FieldConflict[]
  readonly isPending: boolean
  readonly onResolve: (chosen: Readonly<Record<string, unknown>>) => void
  readonly onLater: () => void
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Fields of a case two people changed, in words. */
export function CaseConflicts({ detail, conflicts, isPending, onResolve, onLater }: Props) {
  const { api, messages: m, formats } = useApp()
  const keys = conflicts
    .filter((it) => it.field === 'municipalityKeys')
    .flatMap((it) => [it.before, it.theirs, it.mine].flatMap(listOf))
    .flatMap((key): MunicipalityKey[] => {
      const read = municipalityKey.safeParse(key)
      return read.success ? [read.data] : []
    })
  const asked = useQuery({ ...api.municipality.byKeys.queryOptions({ keys: [...new Set(keys)] }), enabled: keys.length > 0 })
  const places = [...detail.municipalities, ...(asked.data ?? [])]
  const labels: Readonly<Record<string, string>> = m.cases.field
  const isText = (field: string) => !['municipalityKeys', 'topics', 'coordinatorShare'].includes(field)
  const show = (field: string, value: unknown): string => {
    if (field === 'municipalityKeys')
      return listOf(value)
        .map((key) => places.find((it) => it.key === key)?.name ?? String(key))
        .join('\n')
    if (field === 'topics')
      return topics
        .filter((topic) => listOf(value).includes(topic))
        .map((topic) => m.cases.topic[topic])
        .join('\n')
    if (field === 'coordinatorShare') return value === null ? '' : formats.percent(Number(value) / 100)
    return typeof value === 'string' ? value : ''
  }
  return (
    <ConflictDialog
      conflicts={labelConflicts(conflicts, { label: (field) => labels[field] ?? field, show, isText })}
      onResolve={onResolve}
      onLater={onLater}
      isPending={isPending}
    />
  )
}
