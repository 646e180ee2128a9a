import type { Actor } from '@etappe/domain/access/policy'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { SignedInProvider } from '../app/app-context.tsx'
import { ShellProvider } from '../app/shell-provider.tsx'
import { type Connection, connect, startWith } from './connect.ts'

/** One piece of a screen with everything it may ask for: words, server, who asks, a router that knows no pages. */
export async function renderPiece(piece: ReactNode, connection: Connection & { readonly as: Actor }) {
  const client = connect(connection)
  const start = await startWith(connection.locale)
  const me = client.api.session.me.queryOptions()
  await client.queryClient.query(me)
  const SignedIn = () => <SignedInProvider me={useSuspenseQuery(me).data}>{piece}</SignedInProvider>
  const router = createRouter({
    routeTree: createRootRoute({ component: SignedIn }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  const view = render(
    <ShellProvider client={client} start={start} env="test">
      <RouterProvider router={router as never} />
    </ShellProvider>,
  )
  return { ...view, router, client }
}
