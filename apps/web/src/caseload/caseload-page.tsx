import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { filtersOf } from '../cases/case-search.ts'
import { caseListOptions } from './case-list-query.ts'
import css from './caseload-page.module.css'
import { CaseloadHead } from './caseload-head.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ListLayout } from './list-layout.tsx'
import { SearchField } from './search-field.tsx'
import { useCaseList } from './use-case-list.ts'
import { useCaseSearch } from './use-case-search.ts'
import { useWidths } from './use-widths.ts'
import { ViewTabs } from './view-tabs.tsx'

const CaseBoard = lazyPart(async () => (await import('./case-board.tsx')).CaseBoard)

/** The caseload: views, filters, and the cases as a table, as a board, or on a phone as a list. */
export function CaseloadPage() {
  const { api } = useApp()
  const { search, change } = useCaseSearch()
  const { isPhone, isWide } = useWidths()
  const isBoard = search.layout === 'board' && !isPhone
  const list = useCaseList(caseListOptions(api, search), { isOn: !isBoard })
  const onBoard = useQuery(
    api.case.count.queryOptions({ filters: filtersOf(search) }, { enabled: isBoard, placeholderData: keepPreviousData }),
  )
  const counts = isBoard ? onBoard.data : list.counts
  return (
    <div className={css.page}>
      <CaseloadHead search={search} change={change} counts={counts} isPhone={isPhone} />
      <ViewTabs search={search}>{!isPhone && <SearchField text={search.text ?? ''} change={change} />}</ViewTabs>
      <FilterBar search={search} change={change} counts={counts} isPhone={isPhone} />
      {isBoard ? (
        <Suspense>
          <CaseBoard search={search} change={change} counts={counts} />
        </Suspense>
      ) : (
        <ListLayout list={list} search={search} change={change} isPhone={isPhone} isWide={isWide} />
      )}
    </div>
  )
}
