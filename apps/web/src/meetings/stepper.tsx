import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './stepper.module.css'

/** More digits than the largest count that is accepted, so that a slip is seen and not cut off. */
const digits = 5

interface Props {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly error: string | null
}

/** A count with a thumb-sized button on either side; it can be typed too, and the arrow keys change it. */
export function Stepper({ id, label, value, onChange, error }: Props) {
  const { messages: m } = useApp()
  const words = m.meetings.form
  const step = (by: number) => onChange(Math.max(0, value + by))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? 1 : -1)
  }
  return (
    <div className={css.row}>
      <span>{label}</span>
      <span className={css.stepper}>
        <button type="button" tabIndex={-1} aria-label={words.fewer({ group: label })} disabled={value === 0} onClick={() => step(-1)}>
          <IconMinus size={18} aria-hidden />
        </button>
        <input
          id={id}
          type="text"
          role="spinbutton"
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.peopleOf({ group: label })}
          aria-valuenow={value}
          aria-valuemin={0}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          value={String(value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(Number(event.currentTarget.value.replaceAll(/\D/g, '').slice(-digits)))}
        />
        <button type="button" tabIndex={-1} aria-label={words.more({ group: label })} onClick={() => step(1)}>
          <IconPlus size={18} aria-hidden />
        </button>
      </span>
      {error !== null && (
        <p id={`${id}-error`} className="bad small">
          {error}
        </p>
      )}
    </div>
  )
}
