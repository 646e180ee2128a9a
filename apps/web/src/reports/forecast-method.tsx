import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './forecast-page.module.css'

/** How the numbers come about, in plain words. */
export function ForecastMethod() {
  const { method } = useWords('forecast')
  return (
    <Section title={method.title} className={css.method}>
      <div className={css.words}>
        <p>{method.lead}</p>
        <ol>
          {method.parts.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ol>
        <ul>
          {method.notes.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
