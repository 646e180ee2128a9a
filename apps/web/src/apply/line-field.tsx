import { TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useShell } from '../app/app-context.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldPath } from './apply-values.ts'

interface Props {
  /** Dotted, below the fields of the application: `members.0.name`. */
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problems: Problems
  readonly required?: boolean
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly inputMode?: 'numeric'
  readonly longest?: number
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly onBlur?: () => void
}

/** One line of text; what helps stands between label and input, where it is read before one types. */
export function LineField({ path, hint, longest, problems, onChange, autoComplete = 'off', ...input }: Props) {
  const { messages: m } = useShell()
  return (
    <TextInput
      {...fieldProps(m, problems, fieldPath(path))}
      {...input}
      description={hint}
      maxLength={longest}
      autoComplete={autoComplete}
      dir="auto"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
