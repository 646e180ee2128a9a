import { useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { inboxQuery } from './inbox-query.ts'
import type { InboxSearch } from './inbox-search.ts'

/** One heap of the inbox, page by page. */
export function useInbox(search: InboxSearch) {
  const { api } = useApp()
  const query = useInfiniteQuery(inboxQuery(api, search))
  return {
    rows: query.data?.pages.flatMap((page) => page.rows) ?? null,
    total: query.data?.pages[0]?.total ?? 0,
    /** What is on screen belongs to an earlier question. */
    isOld: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
    isLoadingMore: query.isFetchingNextPage,
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
  }
}
