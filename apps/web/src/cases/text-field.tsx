import { Textarea } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly error: string | null
  readonly required?: boolean
  /** Characters the field holds. */
  readonly longest: number
  readonly value: string
  readonly onChange: (value: string) => void
}

// The count is of use only when it gets tight.
const nearly = 0.9

/** Running text that grows with what is written; near its end it says how much is left. */
export function TextField({ longest, error, onChange, ...field }: Props) {
  const { messages: m, formats } = useApp()
  const used = field.value.length
  const length = m.meetings.form.length({ used: formats.number(used), max: formats.number(longest) })
  return (
    <Textarea
      {...field}
      autosize
      minRows={3}
      maxRows={20}
      dir="auto"
      error={error ?? (used > longest ? `${m.errors.problem['too-long']} ${length}` : null)}
      description={used > longest * nearly ? `${m.meetings.noChildren} ${length}` : m.meetings.noChildren}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
