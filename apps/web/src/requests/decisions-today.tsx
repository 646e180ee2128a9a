import { Link } from '@tanstack/react-router'
import { Section } from '../ui/section.tsx'
import { DecisionLine } from './decision-line.tsx'
import css from './decision-list.module.css'
import { useDecisions } from './use-decisions.ts'
import { useRequestWords } from './use-request-words.ts'

const shown = 5

/** The decisions that have waited longest; nothing when none does. */
export function DecisionsToday() {
  const { words } = useRequestWords()
  const { items } = useDecisions()
  if (!items || items.length === 0) return null
  return (
    <Section title={words.today.waiting} count={items.length} action={<Link to="/entscheidungen">{words.today.all}</Link>}>
      <ul className={css.flush}>
        {items.slice(0, shown).map((it) => (
          <DecisionLine key={it.id} item={it} isOpen={false} />
        ))}
      </ul>
    </Section>
  )
}
