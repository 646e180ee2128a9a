import { Textarea } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './long-text.module.css'

/** As many characters as the domain's running text holds. */
const longest = 20_000
/** From here on the count is shown. */
const nearly = 18_000

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | null
  readonly minRows?: number
}

/** Running text of any script that grows with what is written, with the rule about children and, when it gets long, its length. */
export function LongText({ id, label, value, onChange, error, minRows = 2 }: Props) {
  const { messages: m, formats } = useApp()
  const isTooLong = value.length > longest
  return (
    <div>
      <Textarea
        id={id}
        label={label}
        autosize
        minRows={minRows}
        maxRows={24}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error ?? (isTooLong ? m.errors.problem['too-long'] : null)}
        description={m.meetings.noChildren}
        classNames={{ description: css.rule }}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
      />
      <p className={`${css.count} small ${isTooLong ? 'bad' : 'quiet'}`} aria-live="polite">
        {value.length > nearly && m.meetings.form.length({ used: formats.number(value.length), max: formats.number(longest) })}
      </p>
    </div>
  )
}
