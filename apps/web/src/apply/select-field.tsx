import { NativeSelect } from '@mantine/core'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { useShell } from '../app/app-context.tsx'
import { fieldPath } from './apply-values.ts'

interface Props<Choice extends string> {
  readonly path: string
  readonly label: string
  /** Stands for nothing chosen. */
  readonly none: string
  readonly choices: readonly Choice[]
  readonly names: Readonly<Record<Choice, string>>
  readonly value: Choice | null
  readonly onChange: (value: Choice | null) => void
  readonly problems: Problems
}

/** One of several; the browser's own list, which everybody knows and every phone shows well. */
export function SelectField<Choice extends string>({ path, label, none, choices, names, value, onChange, problems }: Props<Choice>) {
  const { messages: m } = useShell()
  return (
    <NativeSelect
      {...fieldProps(m, problems, fieldPath(path))}
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: none }, ...choices.map((it) => ({ value: it, label: names[it] }))]}
      onChange={(event) => onChange(choices.find((it) => it === event.currentTarget.value) ?? null)}
    />
  )
}
