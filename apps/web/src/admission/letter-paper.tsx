import type { LetterFields } from '@etappe/domain/applications/letter-template'
import css from './letter.module.css'

/** A letter as it is read. */
export function LetterPaper({ letter }: { readonly letter: LetterFields }) {
  return (
    <div className={css.paper} dir="auto">
      <p className="strong">{letter.subject}</p>
      <p className={css.body}>{letter.body}</p>
    </div>
  )
}
