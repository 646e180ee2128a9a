import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { DecisionEntry } from './decision-entry.tsx'
import css from './decision.module.css'
import type { OpenApplication } from './open-application.ts'

/** What was decided so far, the newest first; what is open stands above. */
export function DecisionHistory({ open: { detail } }: { readonly open: OpenApplication }) {
  const words = useWords('admission').decision.history
  const { decisions, names, application } = detail
  const past = decisions.filter((it) => it.state !== 'open').toSorted((a, b) => (a.proposedOn < b.proposedOn ? 1 : -1))
  return (
    <Section title={words.heading} {...(past.length > 0 && { count: past.length })}>
      {past.length === 0 && <p className={css.hint}>{words.none}</p>}
      <ul>
        {past.map((it) => (
          <DecisionEntry key={it.id} decision={it} number={application.number} names={names} />
        ))}
      </ul>
    </Section>
  )
}
