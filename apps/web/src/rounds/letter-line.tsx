import { isPlaceholder, letterParts, type LetterText } from '@etappe/domain/applications/letter-template'
import css from './letters-page.module.css'
import { useLetterSample } from './use-letter-sample.ts'

interface Props {
  readonly text: string
  readonly locale: LetterText['locale']
}

/** A text with its placeholders filled and marked; one that no letter knows stays and stands out. */
export function LetterLine({ text, locale }: Props) {
  const sample = useLetterSample(locale)
  return letterParts(text).map(({ text: said, placeholder }, index) => {
    // The pieces of a text have nothing else to tell them apart.
    const key = `${index}`
    if (placeholder === null) return <span key={key}>{said}</span>
    return isPlaceholder(placeholder) ? (
      <mark key={key} className={css.filled}>
        {sample[placeholder]}
      </mark>
    ) : (
      <mark key={key} className={css.unknown}>
        {said}
      </mark>
    )
  })
}
