import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Edits of cached answers that can be taken back together. */
export class CacheEdit {
  readonly #queryClient: QueryClient
  readonly #before: [QueryKey, unknown][] = []

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient
  }

  /** Changes every cached answer under a key: `cache.edit<CaseDetail>(api.case.byNumber.queryKey({ number }), …)`. */
  edit<Data>(queryKey: QueryKey, change: (data: Data) => Data): void {
    for (const [key, data] of this.#queryClient.getQueriesData<Data>({ queryKey })) {
      if (data === undefined) continue
      this.#before.push([key, data])
      this.#queryClient.setQueryData(key, change(data))
    }
  }

  rollBack(): void {
    for (const [key, data] of this.#before.reverse()) this.#queryClient.setQueryData(key, data)
  }
}
