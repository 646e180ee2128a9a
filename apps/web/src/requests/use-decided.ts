import type { RequestKind } from '@etappe/domain/requests/case-request'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { endsFirst, fromAdmission, fromRequest, mergeDecided } from './merge-decided.ts'

const perPage = 30

/** What was decided may be narrowed to requests of a kind, or to admissions. */
export type DecidedKind = RequestKind | 'admission'

/** What was decided, the newest first, page by page. */
export function useDecided(kind: DecidedKind | null) {
  const { api } = useApp()
  const options = { getNextPageParam: (last: { readonly next: string | null }) => last.next, placeholderData: keepPreviousData }
  const requestKind = kind === 'admission' ? null : kind
  const wanted = { limit: perPage, ...(requestKind !== null && { kind: requestKind }) }
  const asksRequests = kind !== 'admission'
  const asksAdmissions = kind === null || kind === 'admission'
  const requests = useInfiniteQuery({ ...api.request.decided.infiniteQueryOptions(wanted, options), enabled: asksRequests })
  const admissions = useInfiniteQuery({
    ...api.admission.decided.infiniteQueryOptions({ limit: perPage }, options),
    enabled: asksAdmissions,
  })
  const lists = [
    ...(asksRequests ? [{ query: requests, items: requests.data?.pages.flatMap((it) => it.rows.map(fromRequest)) }] : []),
    ...(asksAdmissions ? [{ query: admissions, items: admissions.data?.pages.flatMap((it) => it.rows.map(fromAdmission)) }] : []),
  ].map(({ query, items }) => ({ query, isThere: items !== undefined, items: items ?? [], hasMore: query.hasNextPage }))
  return {
    items: lists.every((it) => it.isThere) ? mergeDecided(lists) : null,
    error: lists.find((it) => it.query.error)?.query.error ?? null,
    retry: () => lists.forEach((it) => void it.query.refetch()),
    isLoadingMore: lists.some((it) => it.query.isFetchingNextPage),
    loadMore: lists.some((it) => it.hasMore)
      ? () => lists.filter((it) => endsFirst(it, lists)).forEach((it) => void it.query.fetchNextPage())
      : null,
  }
}
