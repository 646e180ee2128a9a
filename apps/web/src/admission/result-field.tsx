import type { AdmissionResult } from '@etappe/domain/applications/admission-decision'
import { Radio } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './decision.module.css'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly offered: readonly AdmissionResult[]
  /** What something is missing for; the list above says what. */
  readonly blocked: readonly AdmissionResult[]
  readonly value: AdmissionResult | null
  readonly onChange: (value: AdmissionResult) => void
}

/** Admission, waiting list or rejection, each with what it means. */
export function ResultField({ id, error, offered, blocked, value, onChange }: Props) {
  const words = useWords('admission').decision
  const { result } = useWords('applications')
  const first = offered.find((it) => !blocked.includes(it))
  return (
    <Radio.Group label={words.result} required error={error} value={value ?? ''} onChange={(it) => onChange(it as AdmissionResult)}>
      <div className={css.choices}>
        {offered.map((it) => (
          <Radio
            key={it}
            {...(it === first && { id })}
            value={it}
            disabled={blocked.includes(it)}
            label={result[it]}
            description={words.resultHint[it]}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
