import { type LetterPlaceholder, letterPlaceholders } from '@etappe/domain/applications/letter-template'
import { useWords } from '../app/words.ts'
import css from './letters-page.module.css'

/** Everything a letter can name; one click puts it into the text. */
export function PlaceholderChips({ onInsert }: { readonly onInsert: (name: LetterPlaceholder) => void }) {
  const words = useWords('rounds').letters
  return (
    <div role="group" aria-labelledby="letter-placeholders" className={css.chips}>
      <p id="letter-placeholders">
        <span className="strong">{words.insert}</span> <span className="quiet small">{words.insertHint}</span>
      </p>
      <ul>
        {letterPlaceholders.map((name) => (
          <li key={name}>
            <button type="button" title={`{${name}}`} onClick={() => onInsert(name)}>
              {words.placeholder[name]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
