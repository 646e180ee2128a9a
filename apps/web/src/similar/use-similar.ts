import type { CaseId } from '@etappe/domain/kernel/id'
import type { SimilarFilters } from '@etappe/domain/plan/similar-filters'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

const perPage = 20

/** Released cases like one of ours, page by page; a new filter keeps the old list until its answer is there. */
export function useSimilar(caseId: CaseId, filters: SimilarFilters) {
  const { api } = useApp()
  const options = { getNextPageParam: (last: { readonly next: string | null }) => last.next, placeholderData: keepPreviousData }
  const query = useInfiniteQuery(api.similar.search.infiniteQueryOptions({ caseId, ...filters, limit: perPage }, options))
  return {
    rows: query.data?.pages.flatMap((page) => page.rows) ?? [],
    total: query.data?.pages[0]?.total ?? null,
    isLoading: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    error: query.error,
    retry: () => void query.refetch(),
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
  }
}
