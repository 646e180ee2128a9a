import type { Api } from '@etappe/server/api'
import { hashKey, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { isOffline, refusalOf } from './refusal.ts'

export type ApiOptions = TRPCOptionsProxy<Api>
export type Outputs = inferRouterOutputs<Api>

export interface Client {
  readonly api: ApiOptions
  readonly queryClient: QueryClient
  /** Calls back whenever the server answers that nobody is signed in; returns the way to stop. */
  readonly onSignedOut: (listener: () => void) => () => void
}

const url = '/api/trpc'

/** Longer than the slowest of networks; one that has swallowed a request never says so. */
const patienceMs = 30_000

const inTime = (input: RequestInfo | URL, init?: { readonly signal?: AbortSignal | null | undefined }): Promise<Response> => {
  const stop = new AbortController()
  // Also cuts off an answer that began and does not end; after the end it does nothing.
  setTimeout(() => stop.abort(), patienceMs)
  init?.signal?.addEventListener('abort', () => stop.abort())
  return fetch(input, { ...init, signal: stop.signal })
}

const overHttp = (): TRPCLink<Api>[] => [
  splitLink({
    condition: (op) => op.type === 'subscription',
    true: httpSubscriptionLink({ url }),
    false: httpBatchLink({ url, maxURLLength: 4000, fetch: inTime }),
  }),
]

/** Another window of this browser can sign somebody else in. What was loaded for the one is not for the other to see. */
function forgetWhatOthersSaw(queryClient: QueryClient, meHash: string): void {
  let whose: string | undefined
  // Told before any screen is: none shows one person's records under the name of another.
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryHash !== meHash) return
    const me = query.state.data as Outputs['session']['me'] | undefined
    if (!me || me.user.id === whose) return
    if (whose !== undefined) queryClient.removeQueries({ predicate: ({ queryHash }) => queryHash !== meHash })
    whose = me.user.id
  })
}

/** The connection to the server with its cache; tests pass links that call the router in process. */
export function createClient(links: TRPCLink<Api>[] = overHttp()): Client {
  const listeners = new Set<() => void>()
  const onError = (error: unknown) => {
    if (refusalOf(error)?.code === 'unauthenticated') for (const listener of listeners) listener()
  }
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && isOffline(error) },
      // A command is recognised by its id, so sending it again after a lost answer does nothing twice.
      mutations: { networkMode: 'always', retry: (count, error) => count < 1 && isOffline(error) },
    },
  })
  const api = createTRPCOptionsProxy<Api>({ client: createTRPCClient<Api>({ links }), queryClient })
  forgetWhatOthersSaw(queryClient, hashKey(api.session.me.queryKey()))
  return {
    api,
    queryClient,
    onSignedOut: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
