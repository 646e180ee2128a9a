import type { Actor } from '@etappe/domain/access/policy'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ApplyScene, openApplyScene } from '../testing/apply-scene.ts'
import { renderApp } from '../testing/render-app.tsx'
import { showDone } from '../ui/toast.ts'

let scene: ApplyScene
beforeEach(async () => {
  scene = await openApplyScene()
})
afterEach(() => scene.server.close())

const name = () => screen.getByLabelText<HTMLInputElement>(/^Name des Vorhabens/, { selector: 'input' })
const kept = ({ userId }: Actor) => Object.keys(localStorage).filter((key) => key.startsWith(`etappe.draft.${userId}`))

it('shows nothing of one person to another who signed in meanwhile in another window, and keeps it for the first', async () => {
  const { server } = scene
  const first = await server.person('officeStaff', 'KI', 'Tjorven Grünspecht')
  const second = await server.person('officeStaff', 'KI', 'Stine Sommer')
  const { client } = await act(() => renderApp({ server, as: first, path: '/bewerbungen/neu' }))
  await screen.findByText('Bewerbung eintragen', { selector: 'h1' })
  fireEvent.change(name(), { target: { value: 'Noch geheim' } })
  client.queryClient.setQueryData(['seen'], 'by the first')
  act(() => showDone('Bewerbung eingetragen', 'Schließen'))
  await screen.findByText('Bewerbung eingetragen')
  const contextFor = server.contextFor.bind(server)
  server.contextFor = () => contextFor(second)
  const { session } = client.api
  await act(() => client.queryClient.invalidateQueries(session.me.queryFilter()))
  await screen.findByText('Stine Sommer')
  await waitFor(() => expect(name().value).toBe(''))
  expect(screen.queryByText('Bewerbung eingetragen')).toBeNull()
  expect(client.queryClient.getQueryData(['seen'])).toBeUndefined()
  expect([kept(first).length, kept(second).length]).toEqual([1, 0])
  server.contextFor = () => contextFor(first)
  await act(() => client.queryClient.invalidateQueries(session.me.queryFilter()))
  await waitFor(() => expect(name().value).toBe('Noch geheim'))
})
