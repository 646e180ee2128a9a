import { ratersNeeded } from '@etappe/domain/applications/rating'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import type { Blocker, BlockerKind } from './decision-blockers.ts'
import css from './decision.module.css'

interface Props {
  readonly number: string
  readonly blockers: readonly Blocker[]
}

const places = {
  notAccepted: ['/bewerbungen/$number', 'data'],
  office: ['/bewerbungen/$number', 'data'],
  interview: ['/bewerbungen/$number/gespraech', 'interview'],
  ratings: ['/bewerbungen/$number/bewertung', 'rating'],
  disputed: ['/bewerbungen/$number/bewertung', 'rating'],
  needsPerson: ['/bewerbungen/$number', 'prerequisites'],
  defining: ['/bewerbungen/$number', 'prerequisites'],
} as const satisfies Record<BlockerKind, unknown>

/** What is still missing before an admission, each with the way there. */
export function DecisionTodo({ number, blockers }: Props) {
  const words = useWords('admission').decision
  const { missing, go } = words
  const textOf = ({ kind, count }: Blocker): string => {
    if (kind === 'ratings') return missing.ratings({ done: ratersNeeded - count, needed: ratersNeeded })
    return kind === 'disputed' || kind === 'needsPerson' ? missing[kind]({ count }) : missing[kind]
  }
  return (
    <Section title={words.todo} count={blockers.length}>
      <p className={css.hint}>{words.todoLead}</p>
      <ul>
        {blockers.map((it) => {
          const [to, where] = places[it.kind]
          return (
            <li key={it.kind} className={css.todo}>
              <span>{textOf(it)}</span>
              <Link to={to} params={{ number }}>
                {go[where]}
                <IconArrowRight size={14} className="icon" aria-hidden />
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
