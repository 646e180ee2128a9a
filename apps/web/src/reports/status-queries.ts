import type { CaseFilters, CaseQuery } from '@etappe/domain/cases/case-query'
import type { ApiOptions } from '../api/client.ts'
import type { StatusSearch } from './status-search.ts'

const rowsShown = 8

const listOptions = (api: ApiOptions, filters: CaseFilters, sort: CaseQuery['sort']) => ({
  filters,
  options: api.case.list.queryOptions({ filters, sort, limit: rowsShown }),
})

/** The questions behind the status; the route asks them before the page is shown. */
export function statusQueries(api: ApiOptions, { kind }: StatusSearch) {
  const ofKind: CaseFilters = kind ? { kind } : {}
  return {
    status: api.report.status.queryOptions(),
    overdue: listOptions(api, { ...ofKind, milestoneOverdue: true }, 'nextMilestone'),
    red: listOptions(api, { ...ofKind, light: ['red'] }, 'lastContact'),
  }
}
