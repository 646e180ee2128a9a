import { IconChevronDown } from '@tabler/icons-react'
import css from './filter-bar.module.css'
import type { Choice } from './use-offer-words.ts'

interface Props {
  readonly label: string
  /** What is said while nothing is chosen. */
  readonly any: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly onChange: (value: string | undefined) => void
}

/** One filter: says what it is and what it is set to in one place. */
export function FilterSelect({ label, any, value, choices, onChange }: Props) {
  return (
    <span className={css.field}>
      <select
        aria-label={label}
        value={value ?? ''}
        data-set={value !== undefined || undefined}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <option value="">{`${label}: ${any}`}</option>
        {choices.map((it) => (
          <option key={it.value} value={it.value}>
            {value === it.value ? `${label}: ${it.label}` : it.label}
          </option>
        ))}
      </select>
      <IconChevronDown size={16} aria-hidden />
    </span>
  )
}
