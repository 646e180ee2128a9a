import { textOfSection } from '@etappe/domain/baseline/situation-blocks'
import { reportSections } from '@etappe/domain/baseline/situation-report'
import { useWords } from '../app/words.ts'
import { ContentParts } from './content-parts.tsx'
import css from './situation-page.module.css'
import type { OpenSituation } from './use-situation.ts'
import { WrittenText } from './written-text.tsx'

/** The whole document as it will be read, with a table of contents. */
export function ReadView({ situation }: { readonly situation: OpenSituation }) {
  const words = useWords('situation')
  return (
    <div className={css.reading}>
      <nav className={css.contents} aria-label={words.sections}>
        <ol>
          {reportSections.map((it) => (
            <li key={it}>
              <a href={`#${it}`}>{words.section[it]}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article className={css.article}>
        {reportSections.map((it) => {
          const text = textOfSection(situation.report.blocks, it)
          return (
            <section key={it} id={it} aria-label={words.section[it]}>
              <h3>{words.section[it]}</h3>
              {text !== '' && <WrittenText text={text} />}
              <ContentParts parts={situation.content[it]} />
            </section>
          )
        })}
      </article>
    </div>
  )
}
