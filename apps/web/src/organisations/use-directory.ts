import type { OrganisationFilters } from '@etappe/domain/organisations/directory'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

/** The directory page by page, with how many it holds. The last answer stays until the next one is there. */
export function useDirectory(filters: OrganisationFilters) {
  const { api } = useApp()
  const list = useInfiniteQuery(
    api.organisation.list.infiniteQueryOptions(
      { filters },
      { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } },
    ),
  )
  const counts = useQuery(api.organisation.count.queryOptions({ filters }, { placeholderData: keepPreviousData }))
  return { rows: list.data?.pages.flatMap((page) => page.rows) ?? [], list, counts: counts.data }
}
