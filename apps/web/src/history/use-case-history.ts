import type { HistoryEntry } from './history-entry.ts'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

interface History {
  readonly entries: readonly HistoryEntry[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly retry: () => void
  /** Loads older entries; `null` when there are none. */
  readonly loadMore: (() => void) | null
}

const firstPage: number | null = null

/** The history of a case, page by page; a refresh asks for all pages again, so that none is missing between two of them. */
export function useCaseHistory(caseId: CaseId): History {
  const { api, queryClient } = useApp()
  const { data, isFetching, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...api.audit.ofCase.queryKey({ caseId }), 'pages'],
    queryFn: ({ pageParam }) => queryClient.query(api.audit.ofCase.queryOptions({ caseId, before: pageParam }, { staleTime: 0 })),
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
