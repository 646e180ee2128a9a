import type { Day } from '@etappe/domain/kernel/day'
import { organisationId, participationId } from '@etappe/domain/kernel/id'
import { fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import type { ParticipationFields } from '@etappe/domain/organisations/participation'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openScene, type Scene } from '../testing/meeting-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const api = () => scene.server.as(scene.writer)
const open = (as = scene.writer, locale: 'de' | 'en' = 'de') =>
  renderApp({ server: scene.server, as, locale, path: `/faelle/${scene.case.number}/akteure` })
async function takePart(name: string, over: Partial<ParticipationFields> = {}) {
  const id = organisationId.parse(crypto.randomUUID())
  await api().organisation.create({ ...newCommand(), id, fields: fakeOrganisationFields({ name }) })
  const fields = fakeParticipationFields(id, over)
  return api().participation.create({ ...newCommand(), id: participationId.parse(crypto.randomUUID()), caseId: scene.case.id, fields })
}
const tableOf = async (role: string) => within(await screen.findByRole('table', { name: `Beteiligte: ${role}` }))

it('begins with the lead organisation, with a person who is new', async () => {
  await api().organisation.create({
    ...newCommand(),
    id: organisationId.parse(crypto.randomUUID()),
    fields: fakeOrganisationFields({ name: 'Jugendamt', kind: 'administration' }),
  })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Federführung eintragen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Beteiligte hinzufügen' }))
  const field = dialog.getByRole('combobox', { name: /^Organisation/ })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: 'jugend' } })
  fireEvent.click(await dialog.findByRole('option', { name: /^Jugendamt/ }))
  fireEvent.change(await dialog.findByRole('combobox', { name: 'Person' }), { target: { value: 'new' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Hinzufügen' }))
  expect(await dialog.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Name'))
  fireEvent.change(dialog.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Erika Beispiel' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Hinzufügen' }))
  const table = await tableOf('Federführung')
  expect(table.getByText('Erika Beispiel')).toBeTruthy()
  expect(table.getByRole('link', { name: 'Jugendamt' })).toBeTruthy()
})

it('says who is missing at the table of the steering group', async () => {
  await takePart('Gesundheitsamt', { role: 'steeringGroup', department: 'health', pillar: 'health' })
  await open()
  expect(await screen.findByText('es fehlt: Soziales und Jugend und Bildung und Schule')).toBeTruthy()
  expect(screen.getByText('es fehlt: Bildung und Soziales')).toBeTruthy()
  expect(screen.getByText('hat noch niemand')).toBeTruthy()
})

it('ends a participation on a day, folds it away, and takes that back', async () => {
  await takePart('Kita Nord')
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Kita Nord: Aktionen' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Beenden …' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Beteiligung beenden: Kita Nord' }))
  fireEvent.change(dialog.getByLabelText(/^Letzter Tag/), { target: { value: '1.5.2026' } })
  fireEvent.click(dialog.getByRole('button', { name: 'An diesem Tag beenden' }))
  expect((await dialog.findAllByText(/Das Ende liegt vor dem Anfang/)).length).toBeGreaterThan(0)
  fireEvent.change(dialog.getByLabelText(/^Letzter Tag/), { target: { value: '31.10.2026' } })
  fireEvent.click(dialog.getByRole('button', { name: 'An diesem Tag beenden' }))
  expect(await screen.findByText('1 frühere Beteiligung', { selector: 'summary' })).toBeTruthy()
  const toast = within((await screen.findByText('Beteiligung beendet.')).closest('[role="status"]') as HTMLElement)
  fireEvent.click(toast.getByRole('button', { name: 'Rückgängig' }))
  await waitFor(() => expect(screen.queryByText('1 frühere Beteiligung', { selector: 'summary' })).toBeNull())
})

it('offers nothing to change to who may only read, in English too', async () => {
  await takePart('Kita Nord', { validTo: '2026-07-01' as Day })
  const facilitator = await scene.server.person('facilitator')
  const lead = await scene.server.person('officeLead', 'KI')
  const give = { id: scene.case.id, facilitatorId: facilitator.userId, from: '2026-11-01' }
  await scene.server.as(lead).case.assignFacilitator({ ...newCommand(), ...give })
  await scene.server.as(lead).case.assignFacilitator({ ...newCommand(), ...give, facilitatorId: null, from: '2026-11-20' })
  await open(facilitator, 'en')
  expect(await screen.findByText('1 past participation', { selector: 'summary' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Add participant' })).toBeNull()
})
