import { Textarea } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'

interface Props {
  readonly id: string
  readonly error: string | null
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly minRows?: number
  readonly isRequired?: boolean
}

/** Running text of a plan, with the rule that it says nothing of single children. */
export function PlanText({ hint, minRows = 2, isRequired = false, onChange, ...field }: Props) {
  const { messages: m } = useApp()
  return (
    <Textarea
      {...field}
      required={isRequired}
      autosize
      minRows={minRows}
      maxRows={16}
      dir="auto"
      onChange={(event) => onChange(event.currentTarget.value)}
      description={hint ?? m.meetings.noChildren}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  )
}
