import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { useCoverageActions } from './coverage-actions.ts'
import css from './gap-meaning.module.css'
import type { Coverage } from './use-coverage.ts'

/** What people made of the gaps: the findings about them, and how many nobody has written about. */
export function GapMeaning({ state, matrix }: Pick<Coverage, 'state' | 'matrix'>) {
  const { number, verdict } = useCoverageActions()
  const words = useWords('coverage')
  const open = matrix.gapsWithoutFinding
  const [first] = open
  const says = (text: string) => <p className={css.says}>{text}</p>
  return (
    <Section title={words.meaning.heading} count={matrix.gaps.length}>
      <ul className={css.findings}>
        {state.findings.map((it) => (
          <li key={it.id}>
            <Link to="/faelle/$number/ausgangslage/befunde" params={{ number }} search={{ open: it.number }}>
              B {it.number}
            </Link>
            <span dir="auto">{it.text}</span>
          </li>
        ))}
        {first && (
          <li>
            <span className="bad strong nowrap">{words.gaps({ count: open.length })}</span>
            <span>
              {words.meaning.without}
              {verdict.ok && (
                <Link
                  className={css.write}
                  to="/faelle/$number/ausgangslage/befunde"
                  params={{ number }}
                  search={{ open: 'new', cell: first.key }}
                >
                  {words.meaning.write}
                  <IconArrowRight size={14} className="icon" aria-hidden />
                </Link>
              )}
            </span>
          </li>
        )}
      </ul>
      {matrix.gaps.length === 0 && says(words.meaning.noGaps)}
      {matrix.gaps.length > 0 && !first && says(words.meaning.allWritten)}
      {state.findings.length > printedFindings && (
        <p className={css.more}>{words.meaning.more({ count: state.findings.length - printedFindings })}</p>
      )}
    </Section>
  )
}

/** On paper the page has room for this many. */
const printedFindings = 8
