import type { RequestKind } from '@etappe/domain/requests/case-request'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

const perPage = 30

/** What was decided, the newest first, page by page. */
export function useDecided(kind: RequestKind | null) {
  const { api } = useApp()
  const options = { getNextPageParam: (last: { readonly next: string | null }) => last.next, placeholderData: keepPreviousData }
  const input = { limit: perPage, ...(kind !== null && { kind }) }
  const query = useInfiniteQuery(api.request.decided.infiniteQueryOptions(input, options))
  return {
    rows: query.data?.pages.flatMap((page) => page.rows) ?? null,
    error: query.error,
    retry: () => void query.refetch(),
    isLoadingMore: query.isFetchingNextPage,
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
  }
}
