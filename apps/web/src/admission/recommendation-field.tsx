import { recommendations, type Interview } from '@etappe/domain/applications/interview'
import { Radio } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './interview.module.css'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly value: Interview['recommendation'] | null
  readonly onChange: (value: Interview['recommendation']) => void
}

/** What the talk comes to, each choice with what it means. */
export function RecommendationField({ id, error, value, onChange }: Props) {
  const words = useWords('admission').interview
  const { recommendation } = useWords('applications')
  return (
    <Radio.Group
      label={words.result}
      required
      error={error}
      value={value ?? ''}
      onChange={(it) => onChange(it as Interview['recommendation'])}
    >
      <div className={css.choices}>
        {recommendations.map((it, index) => (
          <Radio key={it} {...(index === 0 && { id })} value={it} label={recommendation[it]} description={words.recommendationHint[it]} />
        ))}
      </div>
    </Radio.Group>
  )
}
