import { contactId, type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import { fakeContactFields, fakeOrganisationFields } from '@etappe/domain/organisations/organisation.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let as: Awaited<ReturnType<TestServer['person']>>
let id: OrganisationId
beforeEach(async () => {
  server = await testServer()
  as = await server.person('officeStaff', 'KI')
  id = await make({ name: 'Familienzentrum Süd' })
})
afterEach(() => server.close())

async function make(over: Parameters<typeof fakeOrganisationFields>[0]) {
  const made = organisationId.parse(crypto.randomUUID())
  await server.as(as).organisation.create({ ...newCommand(), id: made, fields: fakeOrganisationFields(over) })
  return made
}
const open = (who = as) => renderApp({ server, as: who, path: `/organisationen/${id}` })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

it('is corrected, which its history tells and takes back', async () => {
  await open()
  await screen.findByRole('heading', { level: 1, name: 'Familienzentrum Süd' })
  press('Bearbeiten')
  const dialog = within(await screen.findByRole('dialog', { name: 'Organisation bearbeiten' }))
  fireEvent.change(dialog.getByRole('combobox', { name: 'Säule' }), { target: { value: 'health' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  const told = (await screen.findByText(/hat eine Organisation geändert/)).closest('li') as HTMLElement
  expect(within(told).getByText('Soziales')).toBeTruthy()
  expect(within(told).getByText('Gesundheit')).toBeTruthy()
  fireEvent.click(within(told).getByRole('button', { name: /^Rückgängig machen/ }))
  await waitFor(async () =>
    expect((await server.as(as).organisation.get({ id })).organisation).toMatchObject({ pillar: 'social', version: 3 }),
  )
})

it('knows people with business data, where they come from and the day of the consent', async () => {
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Person hinzufügen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Person hinzufügen' }))
  expect(dialog.getByText(/Nur dienstliche Kontaktdaten/)).toBeTruthy()
  fireEvent.change(dialog.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Erika Beispiel' } })
  fireEvent.change(dialog.getByRole('textbox', { name: /^Dienstliche E-Mail/ }), { target: { value: 'kein' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  expect((await dialog.findAllByText(/Das ist keine E-Mail-Adresse/)).length).toBeGreaterThan(0)
  fireEvent.change(dialog.getByRole('textbox', { name: /^Dienstliche E-Mail/ }), { target: { value: 'erika@fz.example' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  const people = within(await screen.findByRole('list', { name: 'Ansprechpersonen' }))
  expect(await people.findByRole('link', { name: 'erika@fz.example' })).toBeTruthy()
})

it('hides its people from who may not know them and says so', async () => {
  const person = { id: contactId.parse(crypto.randomUUID()), organisationId: id, fields: fakeContactFields() }
  await server.as(as).contact.create({ ...newCommand(), ...person })
  await open(await server.person('facilitator'))
  expect(await screen.findByText(/Die Personen kennt nur, wer einen Fall sieht/)).toBeTruthy()
  expect(screen.queryByText('Erika Beispiel')).toBeNull()
  expect(screen.queryByText(/Ansprechperson angelegt/)).toBeNull()
})

it('is merged with another field by field; the page of the other says where it went', async () => {
  const other = await make({ name: 'FZ Süd', phone: '0431 7' })
  const { router } = await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Weitere Aktionen' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /zusammenführen/ }))
  const field = await screen.findByRole('combobox', { name: /derselbe/ })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: 'FZ' } })
  fireEvent.click(await screen.findByRole('option', { name: /^FZ Süd/ }))
  press('Vergleichen')
  expect(await screen.findByText('Nichts nennt diesen Eintrag.')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: /Name: Was gilt\? FZ Süd/ }))
  press('Zusammenführen')
  expect(await screen.findByRole('heading', { level: 1, name: 'FZ Süd' })).toBeTruthy()
  expect((await server.as(as).organisation.get({ id })).organisation).toMatchObject({ name: 'FZ Süd', phone: '0431 7' })
  await router.navigate({ to: '/organisationen/$id', params: { id: other } })
  expect(await screen.findByText(/Dieser Eintrag wurde mit „FZ Süd“ zusammengeführt/)).toBeTruthy()
})
