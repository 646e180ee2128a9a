import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import { createAppRouter } from '../app/router.ts'
import { ShellProvider } from '../app/shell-provider.tsx'
import { type Connection, connect, startWith } from './connect.ts'

/** The whole application at a path, on a real server in process. */
export async function renderApp({ path, ...connection }: Connection & { readonly path: string }) {
  const client = connect(connection)
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [path] }))
  const start = await startWith(connection.locale)
  await router.load()
  const app = (
    <ShellProvider client={client} start={start} env="test">
      <RouterProvider router={router} />
    </ShellProvider>
  )
  // Parts of a page are fetched when they are first shown.
  const view = await act(async () => render(app))
  return { ...view, router, client }
}
