import type { CaseFilters, CasePage, CaseRow, CaseSort } from '@etappe/domain/cases/case-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './attention-list.module.css'

interface Props {
  readonly title: string
  /** The offices the list is about when it is not the whole programme. */
  readonly offices: string
  readonly page: Pick<CasePage, 'rows' | 'counts'>
  readonly list: { readonly filters: CaseFilters; readonly sort: CaseSort }
  readonly none: { readonly text: string; readonly action: ReactNode }
  readonly renderSecond: (row: CaseRow) => ReactNode
  readonly renderEnd: (row: CaseRow) => ReactNode
}

/** The first cases of a list that the heading counts and opens. */
export function AttentionList({ title, offices, page, list, none, renderSecond, renderEnd }: Props) {
  const { messages: m } = useApp()
  const { total } = page.counts
  const where = offices === '' ? '' : ` ${m.reports.ownOnly({ offices })}`
  return (
    <Section
      title={title}
      count={`${m.cases.count({ count: total })}${where}`}
      action={
        total > 0 && (
          <Link to="/faelle" search={{ ...list.filters, sort: list.sort }}>
            {m.reports.asList}
          </Link>
        )
      }
    >
      {total === 0 && <EmptyState action={none.action}>{none.text}</EmptyState>}
      <ul>
        {page.rows.map((row) => (
          <li key={row.id} className={css.line}>
            <OfficeMark code={row.officeCode} />
            <span className={css.name}>
              <Link to="/faelle/$number" params={{ number: row.number }} className="plainlink cut strong" title={row.name}>
                <bdi>{row.name}</bdi>
              </Link>
              <span className="quiet small cut">{renderSecond(row)}</span>
            </span>
            <span className={css.end}>{renderEnd(row)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
