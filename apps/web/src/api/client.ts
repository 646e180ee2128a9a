import type { Api } from '@etappe/server/api'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
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

const overHttp = (): TRPCLink<Api>[] => [
  splitLink({
    condition: (op) => op.type === 'subscription',
    true: httpSubscriptionLink({ url }),
    false: httpBatchLink({ url, maxURLLength: 4000 }),
  }),
]

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
  return {
    api,
    queryClient,
    onSignedOut: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
