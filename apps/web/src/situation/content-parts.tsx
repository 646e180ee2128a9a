import type { ContentPart } from '@etappe/i18n/content'
import { ContentMatrix } from './content-matrix.tsx'
import { ContentTable } from './content-table.tsx'
import css from './content.module.css'
import { WrittenText } from './written-text.tsx'

function draw(part: ContentPart) {
  switch (part.kind) {
    case 'text':
      return <p dir="auto">{part.text}</p>
    case 'written':
      return <WrittenText text={part.text} />
    case 'list':
      return (
        <ul className={css.list}>
          {part.items.map((it) => (
            <li key={it} dir="auto">
              {it}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <ContentTable part={part} />
    case 'matrix':
      return <ContentMatrix part={part} />
  }
}

/** What the data say for a section. */
export function ContentParts({ parts }: { readonly parts: readonly ContentPart[] }) {
  return (
    <div className={css.parts}>
      {parts.map((part, index) => (
        <div key={index} className={css.part}>
          {draw(part)}
        </div>
      ))}
    </div>
  )
}
