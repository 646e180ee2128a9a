import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import type { Outputs } from '../api/client.ts'
import type { HistoryEntry } from './history-entry.ts'

interface Source {
  readonly queryKey: QueryKey
  /** Asks for the entries before the one where the last page ended. */
  readonly readPage: (before: number | null) => Promise<Outputs['audit']['ofCase']>
}

export interface History {
  readonly entries: readonly HistoryEntry[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly retry: () => void
  /** Loads older entries; `null` when there are none. */
  readonly loadMore: (() => void) | null
}

const firstPage: number | null = null

/** A history, page by page; a refresh asks for all pages again, so that none is missing between two of them. */
export function useHistoryPages({ queryKey, readPage }: Source): History {
  const { data, isFetching, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam }) => readPage(pageParam),
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
