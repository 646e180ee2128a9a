import { keepPreviousData } from '@tanstack/react-query'
import type { ApiOptions } from '../api/client.ts'
import { filtersIn, type InboxSearch } from './inbox-search.ts'

const perPage = 50

/** What the list of the inbox asks; the last answer stays until the next one is there. */
export const inboxQuery = (api: ApiOptions, search: InboxSearch) =>
  api.application.list.infiniteQueryOptions(
    { ...filtersIn(search), limit: perPage },
    { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } },
  )

/** So many pages hold that many rows. */
export const pagesFor = (rows: number): number => Math.max(1, Math.ceil(rows / perPage))
