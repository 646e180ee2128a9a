import { castOf, decided, rated } from '@etappe/server/admission-scene.fake'
import { submitted } from '@etappe/server/application-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

async function returnedTo() {
  const cast = await castOf(server)
  const one = await rated(server, cast, { concern: '' })
  const { id } = await decided(server, cast.lead, one, { exceptions: [{ code: 'concernNamed', reason: 'Kommt nach.' }] })
  await server.as(cast.programme).admission.return({ ...newCommand(), id, comment: 'Bitte anders.' })
  await rated(server, cast)
  return { cast, one }
}

it('leads who decides from the start page to what was returned, and to nothing else', async () => {
  const { cast, one } = await returnedTo()
  const { router } = await act(() => renderApp({ server, as: cast.lead, path: '/' }))
  fireEvent.click(await screen.findByRole('link', { name: '1 Zurückgegeben, neu zu entscheiden' }))
  expect(await screen.findByText('zurückgegeben')).toBeDefined()
  expect(router.state.location.search).toEqual({ queue: 'toDecide', returnedToMe: true })
  expect(screen.getByText(one.number)).toBeDefined()
  expect(screen.getByRole('link', { name: /Zu entscheiden 1/, current: 'page' })).toBeDefined()
  expect(screen.queryByRole('link', { name: /^Neu/, current: 'page' })).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Zu mir zurückgegeben' }))
  await waitFor(() => expect(screen.getByRole('link', { name: /Zu entscheiden 2/, current: 'page' })).toBeDefined())
})

it('says nothing of it to those who do not decide', async () => {
  const { cast } = await returnedTo()
  await submitted(server)
  await act(() => renderApp({ server, as: cast.staff, path: '/' }))
  expect(await screen.findByRole('link', { name: '1 Neue Bewerbungen' })).toBeDefined()
  expect(screen.queryByText(/Zurückgegeben/)).toBeNull()
})
