import { type FindingKind, findingKinds } from '@etappe/domain/baseline/finding-kind'
import { useWords } from '../app/words.ts'
import css from './kind-choice.module.css'
import { kindIcon } from './kind-icon.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: FindingKind | null
  readonly onChange: (kind: FindingKind) => void
  readonly error: string | null
}

/** The kinds to choose from, all in sight: in a workshop nobody opens a list. */
export function KindChoice({ id, label, value, onChange, error }: Props) {
  const words = useWords('baseline').findingKind
  return (
    <fieldset className={css.choice} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {label} <span aria-hidden>*</span>
      </legend>
      <div className={css.kinds}>
        {findingKinds.map((kind, at) => {
          const Icon = kindIcon[kind]
          return (
            <label key={kind} data-on={kind === value || undefined}>
              <input
                id={at === 0 ? id : undefined}
                type="radio"
                name={id}
                value={kind}
                checked={kind === value}
                onChange={() => onChange(kind)}
              />
              <Icon size={16} className="icon" aria-hidden />
              {words[kind]}
            </label>
          )
        })}
      </div>
      {error && (
        <p id={`${id}-error`} className="bad small">
          {error}
        </p>
      )}
    </fieldset>
  )
}
