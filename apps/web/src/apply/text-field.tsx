import { Textarea } from '@mantine/core'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldPath } from './apply-values.ts'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly longest: number
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problems: Problems
}

// The count is of use only when it gets tight.
const nearly = 0.85

/** Running text that grows with what is written; nothing that is pasted is cut off silently. */
export function TextField({ path, hint, longest, value, problems, onChange, label }: Props) {
  const { messages: m, formats, words } = useApplyWords()
  const length = words.length({ used: formats.number(value.length), max: formats.number(longest) })
  const { id, error } = fieldProps(m, problems, fieldPath(path))
  const isLong = value.length > longest
  return (
    <Textarea
      id={id}
      label={label}
      description={
        <>
          {hint === undefined ? '' : `${hint}${/[.?!]$/.test(hint) ? '' : '.'} `}
          {words.noChildren} {value.length > longest * nearly && !isLong && length}
        </>
      }
      error={isLong ? `${m.errors.problem['too-long']} ${length}` : error}
      autosize
      minRows={3}
      maxRows={20}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
