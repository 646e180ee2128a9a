import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import { Radio } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly kind: CaseKind
  readonly onChange: (kind: CaseKind) => void
}

/** Network or model municipality; the fields that follow depend on it. */
export function KindChoice({ id, error, kind, onChange }: Props) {
  const { messages: m } = useApp()
  return (
    <Radio.Group
      id={id}
      error={error}
      label={m.cases.field.kind}
      value={kind}
      onChange={(value) => onChange(caseKinds.find((it) => it === value) ?? kind)}
    >
      <div className={css.choices}>
        {caseKinds.map((it) => (
          <Radio key={it} value={it} label={m.cases.kind[it]} description={m.caseForm.kindHint[it]} />
        ))}
      </div>
    </Radio.Group>
  )
}
