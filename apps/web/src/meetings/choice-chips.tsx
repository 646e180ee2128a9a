import css from './choice-chips.module.css'

interface Props<Value extends string> {
  readonly id: string
  readonly legend: string
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
  readonly error: string | null
}

/** One of a few, each as large as a thumb. */
export function ChoiceChips<Value extends string>({ id, legend, values, words, value, onChoose, error }: Props<Value>) {
  return (
    <fieldset className={css.chips} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {values.map((it, index) => (
        <label key={it}>
          <input id={index === 0 ? id : undefined} type="radio" name={id} checked={it === value} onChange={() => onChoose(it)} />
          <span>{words[it]}</span>
        </label>
      ))}
      {error !== null && (
        <p id={`${id}-error`} className="bad small">
          {error}
        </p>
      )}
    </fieldset>
  )
}
