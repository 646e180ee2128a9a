import { createFileRoute } from '@tanstack/react-router'
import { caseListOptions } from '../../../caseload/case-list-query.ts'
import { CaseloadPage } from '../../../caseload/caseload-page.tsx'
import { caseSearch, filtersOf } from '../../../cases/case-search.ts'

export const Route = createFileRoute('/_app/faelle/')({
  validateSearch: caseSearch,
  loaderDeps: ({ search }) => ({ ...filtersOf(search), sort: search.sort, descending: search.descending, layout: search.layout }),
  // Starts the request together with the program of the page; the page shows what is there meanwhile.
  loader: ({ context: { client }, deps }) => {
    if (deps.layout !== 'board') client.queryClient.infiniteQuery(caseListOptions(client.api, deps)).catch(() => undefined)
  },
  component: CaseloadPage,
})
