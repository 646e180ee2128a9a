import css from './content.module.css'
import { writtenParts } from './written-parts.ts'

/** Running text somebody wrote, with its paragraphs and lists. */
export function WrittenText({ text }: { readonly text: string }) {
  return (
    <div className={css.written} dir="auto">
      {writtenParts(text).map(({ isList, lines }, index) =>
        isList ? (
          <ul key={index}>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{lines.join('\n')}</p>
        ),
      )}
    </div>
  )
}
