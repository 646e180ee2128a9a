import { createRouter, type RouterHistory } from '@tanstack/react-router'
import type { Client } from '../api/client.ts'
import { routeTree } from '../route-tree.gen.ts'
import { NotFound } from './not-found.tsx'
import { RouteError } from './route-error.tsx'
import { RoutePending } from './route-pending.tsx'

export function createAppRouter(client: Client, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    // What no page reads from its address, a slip of the pen or a value of an older version, does not stay in it.
    search: { strict: true },
    ...(history ? { history } : {}),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
  interface HistoryState {
    /** Something was opened from the list of the inbox, which stands before it in the history. */
    isFromInbox?: boolean
  }
}
