import { isValidOn } from '@etappe/domain/kernel/day'
import type { OrganisationDetail } from '@etappe/domain/organisations/directory'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './organisation-page.module.css'
import { usePeriodWords } from './use-period-words.ts'

/** The cases of the reader in which an organisation takes or took part, and in which roles. */
export function CasesOfOrganisation({ detail }: { detail: OrganisationDetail }) {
  const { me, messages: m } = useApp()
  const { page } = useWords('organisations')
  const { participationRole } = useWords('baseline')
  const period = usePeriodWords()
  const { cases, casesOutOfReach } = detail
  return (
    <Section title={page.cases} count={cases.length}>
      {cases.length === 0 && casesOutOfReach === 0 && <EmptyState>{page.casesNone}</EmptyState>}
      <ul className={css.rows}>
        {cases.map((it) => (
          <li key={it.id}>
            <span>
              <Link to="/faelle/$number/akteure" params={{ number: it.number }}>
                {it.number} <bdi>{it.name}</bdi>
              </Link>
              {it.participations.map((part) => (
                <span key={part.id} className={css.part} data-past={!isValidOn(part, me.today) || undefined}>
                  {participationRole[part.role]} <span className="quiet">{period(part)}</span>
                </span>
              ))}
              <span className="quiet small">{m.cases.lifecycle[it.lifecycle]}</span>
            </span>
            <OfficeMark code={it.officeCode} />
          </li>
        ))}
      </ul>
      {casesOutOfReach > 0 && <p className={css.note}>{page.casesElsewhere({ count: casesOutOfReach })}</p>}
    </Section>
  )
}
