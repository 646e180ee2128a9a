import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { SegmentedControl } from '@mantine/core'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly kind: CaseKind
  readonly onChange: (kind: CaseKind) => void
}

/** Netzwerke | Modellkommunen */
export function KindChoice({ kind, onChange }: Props) {
  const { m, words } = useProgrammeWords()
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.gates.kind}
      value={kind}
      onChange={(value) => onChange(caseKinds.find((it) => it === value) ?? kind)}
      data={caseKinds.map((value) => ({ value, label: m.cases.kinds[value] }))}
    />
  )
}
