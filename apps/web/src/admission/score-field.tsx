import { highestScore, type RatingDimension } from '@etappe/domain/applications/rating'
import type { KeyboardEvent } from 'react'
import { useWords } from '../app/words.ts'
import css from './score-field.module.css'

interface Props {
  readonly dimension: RatingDimension
  readonly legend?: string
  readonly hint?: string
  /** Where the summary of errors leads. */
  readonly id: string
  readonly error: string | null
  readonly value: number | null
  readonly onChange: (value: number) => void
}

const scores = Array.from({ length: highestScore + 1 }, (_, score) => score)

/** The next group of choices on the page, at the choice it has, else at its first. */
function focusNext(input: HTMLInputElement): void {
  const form = input.form
  const groups = [...(form?.querySelectorAll<HTMLFieldSetElement>('fieldset[data-score]') ?? [])]
  const next = groups[groups.findIndex((it) => it.contains(input)) + 1]
  const target = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input') ?? input
  target.focus()
}

/** 0 to 3 for one dimension, each with its anchor in words. A digit chooses and goes on to the next dimension. */
export function ScoreField({ dimension, legend, hint, id, error, value, onChange }: Props) {
  const words = useWords('applications')
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const score = scores.find((it) => String(it) === event.key)
    if (score === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(score)
    focusNext(event.currentTarget)
  }
  const errorId = `${id}-error`
  return (
    <fieldset className={css.field} data-score data-error={error === null ? undefined : true}>
      <legend>
        {legend ?? words.dimension[dimension]}
        {hint !== undefined && <span className={css.hint}>{hint}</span>}
      </legend>
      <div className={css.scores}>
        {scores.map((score) => (
          <label key={score} className={css.score}>
            <input
              {...(score === 0 && { id })}
              type="radio"
              name={id}
              value={score}
              checked={value === score}
              aria-describedby={error === null ? undefined : errorId}
              onChange={() => onChange(score)}
              onKeyDown={press}
            />
            <span className={css.number}>{score}</span>
            <span className={css.anchor}>{words.anchor[dimension][score]}</span>
          </label>
        ))}
      </div>
      {error !== null && (
        <p id={errorId} className="bad small">
          {error}
        </p>
      )}
    </fieldset>
  )
}
