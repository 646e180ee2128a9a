import { Checkbox } from '@mantine/core'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { useShell } from '../app/app-context.tsx'
import { fieldPath } from './apply-values.ts'
import css from './form.module.css'

interface Props<Choice extends string> {
  readonly path: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly names: Readonly<Record<Choice, string>>
  readonly value: readonly Choice[]
  readonly onChange: (value: Choice[]) => void
  readonly problems: Problems
}

/** Several of a few, all before the eyes. */
export function ChecksField<Choice extends string>({ path, label, choices, names, value, onChange, problems }: Props<Choice>) {
  const { messages: m } = useShell()
  return (
    <Checkbox.Group
      {...fieldProps(m, problems, fieldPath(path))}
      label={label}
      value={[...value]}
      onChange={(chosen) => onChange(choices.filter((it) => chosen.includes(it)))}
    >
      <div className={css.choices}>
        {choices.map((it) => (
          <Checkbox key={it} value={it} label={names[it]} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
