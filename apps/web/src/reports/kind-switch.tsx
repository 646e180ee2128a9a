import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { SegmentedControl } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'

interface Props {
  readonly kind: CaseKind | undefined
  readonly onChange: (kind: CaseKind | undefined) => void
}

/** Alle | Netzwerke | Modellkommunen */
export function KindSwitch({ kind, onChange }: Props) {
  const { messages: m } = useApp()
  const words = m.reports.kind
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.label}
      value={kind ?? 'all'}
      onChange={(value) => onChange(caseKinds.find((it) => it === value))}
      data={(['all', ...caseKinds] as const).map((value) => ({ value, label: words[value] }))}
    />
  )
}
