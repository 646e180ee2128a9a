import type { CaseCounts, CaseRow } from '@etappe/domain/cases/case-query'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { caseListOptions } from './case-list-query.ts'

export interface CaseList {
  readonly rows: readonly CaseRow[]
  readonly counts: CaseCounts | undefined
  /** Nothing to show yet: the first answer is on its way. */
  readonly isFirstLoad: boolean
  /** The rows belong to the filters before; the new ones are on their way. */
  readonly isOutdated: boolean
  readonly error: unknown
  readonly retry: () => void
  /** Loads the next page, unless there is none or it is on its way already. */
  readonly loadMore: () => void
}

interface Options {
  readonly isOn?: boolean
}

/** The cases of a list, as far as they are loaded. */
export function useCaseList(options: ReturnType<typeof caseListOptions>, { isOn = true }: Options = {}): CaseList {
  const { data, isPending, isPlaceholderData, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    ...options,
    enabled: isOn,
  })
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  const retry = useCallback(() => void refetch(), [refetch])
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return { rows, counts: data?.pages[0]?.counts, isFirstLoad: isPending, isOutdated: isPlaceholderData, error, retry, loadMore }
}
