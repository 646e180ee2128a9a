import { rateAndFinish, scored } from '@etappe/server/application-scene.fake'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AdmissionScene, openAdmissionScene } from '../testing/admission-scene.ts'

let scene: AdmissionScene
beforeEach(async () => {
  scene = await openAdmissionScene()
})
afterEach(async () => {
  localStorage.clear()
  await scene.server.close()
})

const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

it('is rated by key, unseen by the other until finished', async () => {
  const application = await scene.talkedWith()
  await rateAndFinish(scene.server, scene.second, application, scored(1))
  await scene.open(scene.staff, application, 'bewertung')
  expect(await screen.findByText('0 von 6 Dimensionen bewertet')).toBeDefined()
  // The other has finished and is not to be seen.
  expect(screen.queryByText('Notiz', { selector: 'dd, p' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Bewertung abschließen' }))
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(6)
  group(/^Kindorientierung/)
    .getAllByRole('radio')[0]
    ?.focus()
  for (const key of ['2', '2', '1', '2', '1', '2']) {
    const at = document.activeElement
    if (at) fireEvent.keyDown(at, { key })
  }
  expect(screen.getByText('6 von 6 Dimensionen bewertet')).toBeDefined()
  expect(screen.getByText('10 von 18 Punkten')).toBeDefined()
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Bewertung abschließen' })))
  const table = within(await screen.findByRole('table', { name: 'Beide Bewertungen nebeneinander' }))
  expect(table.getByText('8 von 18')).toBeDefined()
  expect(await scene.stateOf(application)).toBe('rated')
})

it('has a spread of more than one point talked over before it is rated', async () => {
  const application = await scene.talkedWith()
  await rateAndFinish(scene.server, scene.staff, application, scored(2, { need: 3 }))
  await rateAndFinish(scene.server, scene.second, application, scored(2, { need: 0 }))
  await scene.open(scene.staff, application, 'bewertung')
  expect(await screen.findByRole('heading', { name: '1 Abweichung ist zu klären' })).toBeDefined()
  expect(screen.getByText(/^bewertet mit (3 und 0|0 und 3)$/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Einigung festhalten' }))
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(2)
  fireEvent.click(group(/^Gemeinsamer Wert: Bedarf/).getByRole('radio', { name: /^2/ }))
  fireEvent.change(screen.getByRole('textbox', { name: /^Worauf Sie sich geeinigt/ }), { target: { value: 'Zahlen liegen vor.' } })
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Einigung festhalten' })))
  expect(await screen.findByRole('heading', { name: 'Einigung' })).toBeDefined()
  expect(screen.getByText('12 von 18')).toBeDefined()
  expect(await scene.stateOf(application)).toBe('rated')
})

it('can be changed again until the other is finished, and nobody rates a third time', async () => {
  const application = await scene.talkedWith()
  await rateAndFinish(scene.server, scene.staff, application, scored(1))
  const { unmount } = await scene.open(scene.staff, application, 'bewertung', 'en')
  fireEvent.click(await screen.findByRole('button', { name: 'Change again' }))
  expect(await screen.findByText('6 of 6 dimensions rated')).toBeDefined()
  unmount()
  await scene.server
    .as(scene.second)
    .rating.save({ commandId: crypto.randomUUID(), id: crypto.randomUUID(), applicationId: application.id, scores: scored(0), note: '' })
  await scene.open(scene.lead, application, 'bewertung')
  expect(await screen.findByText(/^Zwei Personen bewerten diese Bewerbung bereits/)).toBeDefined()
  await waitFor(() => expect(screen.queryByRole('radio')).toBeNull())
})

it('follows the talk', async () => {
  await scene.open(scene.staff, await scene.accepted(), 'bewertung')
  expect(await screen.findByText('Die Bewertung folgt auf das Erstgespräch.')).toBeDefined()
})
