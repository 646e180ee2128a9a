import type { ApplicationRow } from '@etappe/domain/applications/application-list'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { inboxQuery } from './inbox-query.ts'
import type { InboxSearch } from './inbox-search.ts'

interface Page {
  readonly rows: readonly ApplicationRow[]
  readonly total: number
}

const whole = ({ pages }: { readonly pages: readonly Page[] }): Page => ({
  rows: pages.flatMap((page) => page.rows),
  total: pages[0]?.total ?? 0,
})

/** One heap of the inbox, page by page. */
export function useInbox(search: InboxSearch) {
  const { api } = useApp()
  const query = useInfiniteQuery({ ...inboxQuery(api, search), select: whole })
  /** Fetches the next page; answers all rows there are then. */
  const loadMore = async (): Promise<readonly ApplicationRow[]> => {
    const { data } = await query.fetchNextPage({ cancelRefetch: false })
    return data?.rows ?? []
  }
  return {
    rows: query.data?.rows ?? null,
    total: query.data?.total ?? 0,
    /** What is on screen belongs to an earlier question. */
    isOld: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
    isLoadingMore: query.isFetchingNextPage,
    /** Why the next page did not come; `null` while none was refused. */
    moreError: query.isFetchNextPageError ? query.error : null,
    loadMore: query.hasNextPage && !query.isPlaceholderData ? loadMore : null,
  }
}
export type Inbox = ReturnType<typeof useInbox>
