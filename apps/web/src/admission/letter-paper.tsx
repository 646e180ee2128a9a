import type { LetterFields } from '@etappe/domain/applications/letter-template'
import { WholeNumbers } from '../ui/whole-numbers.tsx'
import css from './letter.module.css'

/** A letter as it is read. */
export function LetterPaper({ letter }: { readonly letter: LetterFields }) {
  return (
    <div className={css.paper} dir="auto">
      <p className="strong">
        <WholeNumbers text={letter.subject} />
      </p>
      <p className={css.body}>
        <WholeNumbers text={letter.body} />
      </p>
    </div>
  )
}
