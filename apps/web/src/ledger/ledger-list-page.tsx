import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { LedgerListFilters } from './ledger-list-filters.tsx'
import { ledgerListOptions, ledgerStep } from './ledger-list-options.ts'
import css from './ledger-list-page.module.css'
import { LedgerListRow } from './ledger-list-row.tsx'
import type { LedgerListSearch } from './ledger-list-search.ts'
import { LedgerLegend } from './ledger-legend.tsx'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly search: LedgerListSearch
  readonly change: (next: LedgerListSearch) => void
}

/** The ledgers of all cases in support that are in reach, the worst first. */
export function LedgerListPage({ search, change }: Props) {
  const { api } = useApp()
  const { words } = useLedgerWords()
  const [limit, setLimit] = useState(ledgerStep)
  const { data: page } = useQuery({ ...ledgerListOptions(api, search, limit), placeholderData: keepPreviousData, throwOnError: true })
  const said = words.list
  if (!page) return null
  const isFiltered = Object.values(search).some((it) => it !== undefined)
  return (
    <>
      <PageHead title={said.heading} sub={said.count({ count: page.total })} />
      <div className={css.page}>
        <p className={css.lead}>{said.lead}</p>
        <LedgerListFilters search={search} counts={page.counts} change={change} />
        {page.rows.length > 0 && <LedgerLegend />}
        {page.rows.length === 0 && (
          <EmptyState
            action={
              isFiltered && (
                <Button variant="default" onClick={() => change({})}>
                  {said.clear}
                </Button>
              )
            }
          >
            {isFiltered ? said.noHit : said.none}
          </EmptyState>
        )}
        <ul aria-label={said.heading} className={css.rows}>
          {page.rows.map((row) => (
            <LedgerListRow key={row.id} row={row} />
          ))}
        </ul>
        {page.rows.length < page.total && (
          <div className={css.more}>
            <span className="quiet">{said.shown({ shown: page.rows.length, count: page.total })}</span>
            <Button variant="default" onClick={() => setLimit(Math.min(limit + ledgerStep, 500))}>
              {said.more}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
