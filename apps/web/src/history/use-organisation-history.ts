import type { OrganisationId } from '@etappe/domain/kernel/id'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

const firstPage: number | null = null

/** The history of an organisation, page by page; a refresh asks for all pages again, so that none is missing between two of them. */
export function useOrganisationHistory(organisationId: OrganisationId) {
  const { api, queryClient } = useApp()
  const { data, isFetching, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...api.audit.ofOrganisation.queryKey({ organisationId }), 'pages'],
    queryFn: ({ pageParam }) =>
      queryClient.query(api.audit.ofOrganisation.queryOptions({ organisationId, before: pageParam }, { staleTime: 0 })),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
  })
  return {
    entries: data?.pages.flatMap((page) => page.entries) ?? [],
    isLoading: isPending || isFetchingNextPage,
    error: isFetching ? null : error,
    retry: () => void refetch(),
    loadMore: hasNextPage ? () => void fetchNextPage() : null,
  }
}
