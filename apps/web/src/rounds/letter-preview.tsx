import type { LetterFields, LetterText } from '@etappe/domain/applications/letter-template'
import { useWords } from '../app/words.ts'
import { LetterLine } from './letter-line.tsx'
import css from './letters-page.module.css'

interface Props {
  readonly letter: LetterText
  readonly content: LetterFields
}

/** The letter as the applicant gets it, filled with an invented application. */
export function LetterPreview({ letter, content }: Props) {
  const words = useWords('rounds').letters
  return (
    <section className={css.preview} aria-label={words.previewOf({ kind: words.kind[letter.kind] })}>
      <div className={css.previewHead}>
        <h2>{words.preview}</h2>
        <p>{words.previewHint}</p>
      </div>
      <article className={css.paper} lang={letter.locale} dir="auto">
        <h3>
          <LetterLine text={content.subject} locale={letter.locale} />
        </h3>
        <p>
          <LetterLine text={content.body} locale={letter.locale} />
        </p>
      </article>
    </section>
  )
}
