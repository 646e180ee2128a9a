import type { Precedents } from '@etappe/domain/requests/request-row'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { Section } from '../ui/section.tsx'
import css from './decision-pane.module.css'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly precedents: Precedents
  /** What they were about, where the page is about more than that. */
  readonly of?: string
}

/** How like requests were decided before, so that like is decided alike. */
export function PrecedentList({ precedents: { granted, refused, rows }, of }: Props) {
  const { formats } = useApp()
  const { words } = useRequestWords()
  const said = words.precedent
  const total = granted + refused
  return (
    <Section
      title={of === undefined ? said.heading : said.of({ what: of })}
      {...(total > 0 && { count: said.counts({ granted, refused }) })}
    >
      {total === 0 && <p className={css.none}>{said.none}</p>}
      {total > rows.length && <p className={`${css.none} quiet small`}>{said.first({ shown: rows.length })}</p>}
      <ul>
        {rows.map((it) => {
          const Icon = it.state === 'granted' ? IconCircleCheck : IconCircleX
          return (
            <li key={it.id} className={css.precedent}>
              <p className={css.result}>
                <Icon size={16} className={`icon ${it.state === 'granted' ? 'good' : 'bad'}`} aria-hidden />
                <span className="strong">{words.state[it.state]}</span>
                <Link to="/faelle/$number" params={{ number: it.caseNumber }}>
                  {it.caseNumber}
                </Link>
                <OfficeMark code={it.officeCode} />
                <span className="quiet small">
                  {formats.day(it.decidedOn)}, {it.decidedByName}
                </span>
              </p>
              <p className={css.text} dir="auto">
                {it.reason}
              </p>
              {it.comment.trim() !== '' && (
                <p className={`${css.text} quiet`} dir="auto">
                  {said.comment}: {it.comment}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
