import { Textarea } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly label: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly 'data-autofocus'?: true
}

/** Why something was done, or what somebody says to it, in a sentence or two. */
export function ReasonField({ onChange, ...field }: Props) {
  const { messages: m } = useApp()
  return (
    <Textarea
      {...field}
      autosize
      minRows={2}
      maxRows={8}
      dir="auto"
      description={m.meetings.noChildren}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
