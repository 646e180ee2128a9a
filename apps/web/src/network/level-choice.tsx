import { type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import { Radio } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { LevelMark } from './level-mark.tsx'
import css from './cooperation-dialog.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly error: string | null
  readonly value: CooperationLevel | null
  readonly onChange: (level: CooperationLevel) => void
}

/** The three kinds of cooperation, each with how it is drawn and what it means. */
export function LevelChoice({ id, label, error, value, onChange }: Props) {
  const { cooperationLevel } = useWords('baseline')
  const { levelHint } = useWords('network').form
  return (
    <Radio.Group
      label={label}
      error={error}
      value={value ?? ''}
      onChange={(chosen) => onChange(cooperationLevels.find((it) => it === chosen) ?? 'information')}
      withAsterisk
    >
      <div className={css.levels}>
        {cooperationLevels.map((it, index) => (
          <Radio
            key={it}
            {...(index === 0 ? { id } : {})}
            value={it}
            label={
              <span className="row">
                <LevelMark level={it} />
                {cooperationLevel[it]}
              </span>
            }
            description={levelHint[it]}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
