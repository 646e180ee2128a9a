import { type CaseQuery, caseQuery } from '@etappe/domain/cases/case-query'
import type { Phase } from '@etappe/domain/cases/phase'
import { keepPreviousData } from '@tanstack/react-query'
import type { ApiOptions } from '../api/client.ts'
import { type CaseSearch, filtersOf } from '../cases/case-search.ts'

const pageLength = { table: 100, board: 40 }

/** What needs attention first, unless the address says otherwise. */
export const sortOf = (search: CaseSearch): CaseQuery['sort'] => search.sort ?? 'light'

type Input = Omit<CaseQuery, 'cursor'>

const infinite = (api: ApiOptions, input: Input) =>
  api.case.list.infiniteQueryOptions(input, {
    getNextPageParam: (page) => page.next,
    // The old rows stay until the new ones are here.
    placeholderData: keepPreviousData,
    trpc: { abortOnUnmount: true },
  })

/** The rows of the table, page by page. */
export function caseListOptions(api: ApiOptions, search: CaseSearch) {
  const { sort, descending } = caseQuery
    .pick({ sort: true, descending: true })
    .parse({ sort: sortOf(search), descending: search.descending })
  return infinite(api, { filters: filtersOf(search), sort, descending, limit: pageLength.table })
}

/** The rows of one column of the board; what needs attention stands on top. */
export function boardColumnOptions(api: ApiOptions, search: CaseSearch, phase: Phase) {
  return infinite(api, { filters: { ...filtersOf(search), phase: [phase] }, sort: 'light', descending: false, limit: pageLength.board })
}
