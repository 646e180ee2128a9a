import type { QueryClient, QueryKey } from '@tanstack/react-query'

interface Edit {
  readonly queryKey: QueryKey
  readonly change: (data: unknown) => unknown
}

/** Edits of cached answers that can be taken back together. */
export class CacheEdit {
  readonly #queryClient: QueryClient
  readonly #edits: Edit[] = []
  readonly #before: [QueryKey, unknown][] = []

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient
  }

  /** Changes every cached answer under a key: `cache.edit<CaseDetail>(api.case.byNumber.queryKey({ number }), (it) => …)`. */
  edit<Data>(queryKey: QueryKey, change: (data: Data) => Data): void {
    this.#edits.push({ queryKey, change: (data) => change(data as Data) })
  }

  /** Makes the edits visible. Answers on their way are dropped first: they know nothing of the edits and would overwrite them. */
  async apply(): Promise<void> {
    await Promise.all(this.#edits.map(({ queryKey }) => this.#queryClient.cancelQueries({ queryKey })))
    for (const { queryKey, change } of this.#edits) {
      for (const [key, data] of this.#queryClient.getQueriesData({ queryKey })) {
        if (data === undefined) continue
        this.#before.push([key, data])
        this.#queryClient.setQueryData(key, change(data))
      }
    }
  }

  rollBack(): void {
    for (const [key, data] of this.#before.reverse()) this.#queryClient.setQueryData(key, data)
  }
}
