import { type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderPiece } from '../testing/render-piece.tsx'
import { Failure } from './failure.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  await server.close()
})

const show = async (message: string) =>
  renderPiece(<Failure error={new TypeError(message)} />, { server, as: await server.person('officeStaff', 'KI') })

it.each([
  'Failed to fetch dynamically imported module: /assets/plan-abc.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/plan-abc.css',
])('offers to load the new program: %s', async (message) => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
  vi.stubGlobal('fetch', async () => new Response(null))
  await show(message)
  expect(await screen.findByText(/wurde aktualisiert/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Neu laden' }))
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

it('stays where it is while the server is away, instead of leaving for the notice of the browser', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await show('Failed to fetch dynamically imported module: /assets/plan-abc.js')
  fireEvent.click(await screen.findByRole('button', { name: 'Neu laden' }))
  expect(await screen.findByText(/Gerade besteht keine Verbindung/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Noch einmal versuchen' })).toBeTruthy()
  expect(reload).not.toHaveBeenCalled()
})
