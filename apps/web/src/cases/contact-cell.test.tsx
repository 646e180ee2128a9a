import { addDays } from '@etappe/domain/kernel/day'
import { newCommand, testToday } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openScene, type Scene } from '../testing/meeting-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())
const open = (locale: 'de' | 'en' = 'de') =>
  renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}`, locale })
const until = addDays(testToday, 30)

it('begins a wait in the head of the case, says until when, and ends it', async () => {
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Auf die Kommune warten …' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Wartet auf die Kommune' }))
  fireEvent.change(dialog.getByRole('textbox', { name: /Bis wann/ }), { target: { value: '1.1.2028' } })
  fireEvent.change(dialog.getByRole('textbox', { name: /Worauf/ }), { target: { value: 'Rechtsamt' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Warten eintragen' }))
  expect((await dialog.findAllByText(/mehr als 180 Tage/)).length).toBeGreaterThan(0)
  fireEvent.change(dialog.getByRole('textbox', { name: /Bis wann/ }), { target: { value: '24.12.2026' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Warten eintragen' }))
  expect(await screen.findByText('wartet auf Kommune bis 24.12.2026')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Warten beenden' }))
  await waitFor(() => expect(screen.queryByText(/wartet auf Kommune/)).toBeNull())
  expect((await scene.stored()) as unknown).toMatchObject({ case: { waitingUntil: null } })
})

it('says it in English, and offers nothing to who only reads', async () => {
  await scene.server.as(scene.writer).case.wait({ ...newCommand(), id: scene.case.id, until, reason: 'Budget' })
  await open('en')
  expect(await screen.findByText('waiting for municipality until 24/12/2026')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'End the wait' })).toBeTruthy()
})
