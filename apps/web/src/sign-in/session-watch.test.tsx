import type { Api } from '@etappe/server/api'
import { type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { noteUnsaved } from '../ui/unsaved.ts'
import { SessionWatch } from './session-watch.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

// Sessions of the test server end at 20:00.
const at = (time: string) => server.clock.set(new Date(`2026-11-24T${time}:00.000Z`))
const watch = async (link?: TRPCLink<Api>) =>
  renderPiece(<SessionWatch />, { server, as: await server.person('officeStaff', 'KI'), ...(link ? { link } : {}) })

const endSession = () => {
  const { services } = server
  server.contextFor = () => ({ services, signedIn: null, requestId: 'test', resolve: () => Promise.resolve(null) })
}

/** The session of the test server cannot be extended, so this answers in its place. */
const extending: TRPCLink<Api> =
  () =>
  ({ op, next }) =>
    op.path === 'session.extend'
      ? observable((observer) => {
          observer.next({ result: { type: 'data', data: { expiresAt: '2026-11-25T05:00:00.000Z' } } })
          observer.complete()
        })
      : next(op)

describe('the end of a session', () => {
  it('is not mentioned while it is far away', async () => {
    at('19:50')
    await watch()
    await new Promise((done) => setTimeout(done, 50))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is announced five minutes before, and one click moves it', async () => {
    at('19:56')
    await watch(extending)
    await screen.findByRole('dialog', { name: 'Sind Sie noch da?' })
    expect(screen.getByRole('alert').textContent).toContain('in 4 Minuten')
    fireEvent.click(screen.getByRole('button', { name: 'Angemeldet bleiben' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('leads to the sign-in and back to the same place', async () => {
    at('11:00')
    const { router, client } = await watch()
    await router.navigate({ to: '/faelle/KI-N-017' as never, search: { tab: 'verlauf' } as never })
    await client.queryClient.query({ ...client.api.case.get.queryOptions({ number: 'KI-N-999' }), staleTime: 0 }).catch(() => undefined)
    expect(router.state.location.pathname).toBe('/faelle/KI-N-017')
    endSession()
    await client.queryClient.query({ ...client.api.session.me.queryOptions(), staleTime: 0 }).catch(() => undefined)
    await waitFor(() => expect(router.state.location.pathname).toBe('/anmelden'))
    expect(router.state.location.search).toEqual({ grund: 'abgelaufen', weiter: '/faelle/KI-N-017?tab=verlauf' })
  })

  it('asks for the password over unsaved text instead of leaving it', async () => {
    const saved = noteUnsaved()
    const { router, client } = await watch()
    const signedIn = server.contextFor.bind(server)
    const before = router.state.location.pathname
    endSession()
    await client.queryClient.query({ ...client.api.session.me.queryOptions(), staleTime: 0 }).catch(() => undefined)
    await screen.findByRole('dialog', { name: 'Bitte melden Sie sich noch einmal an' })
    expect(router.state.location.pathname).toBe(before)
    // Signed in again in another window: this one need not be told so.
    server.contextFor = signedIn
    vi.setSystemTime(Date.now() + 1000)
    await client.queryClient.query({ ...client.api.session.me.queryOptions(), staleTime: 0 })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    saved()
  })
})
