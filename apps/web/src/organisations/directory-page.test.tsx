import { organisationId } from '@etappe/domain/kernel/id'
import { fakeOrganisationFields } from '@etappe/domain/organisations/organisation.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { TRPCLink } from '@trpc/client'
import { TRPCClientError } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let as: Awaited<ReturnType<TestServer['person']>>
beforeEach(async () => {
  server = await testServer()
  as = await server.person('officeStaff', 'KI')
})
afterEach(() => server.close())

const make = (over: Parameters<typeof fakeOrganisationFields>[0]) =>
  server
    .as(as)
    .organisation.create({ ...newCommand(), id: organisationId.parse(crypto.randomUUID()), fields: fakeOrganisationFields(over) })
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((it) => it.textContent)

it('lists, counts, and narrows by text, kind and place in the address', async () => {
  await make({ name: 'Kita Nord', kind: 'dayCare', place: 'Kiel' })
  await make({ name: 'Jugendhilfe Müller', kind: 'counselling', pillar: null, place: 'Haar' })
  const { router } = await renderApp({ server, as, path: '/organisationen' })
  await waitFor(() => expect(rows()).toHaveLength(2))
  expect(screen.getByText('2 Organisationen')).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox', { name: 'Organisationen suchen' }), { target: { value: 'mueller' } })
  await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Jugendhilfe Müller')]))
  expect(router.state.location.search).toMatchObject({ text: 'mueller' })
  fireEvent.click(screen.getByRole('link', { name: 'Alle anzeigen' }))
  await screen.findByRole('option', { name: 'Kita (1)' })
  fireEvent.change(screen.getByRole('combobox', { name: 'Art' }), { target: { value: 'dayCare' } })
  await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Kita Nord')]))
  fireEvent.change(screen.getByRole('combobox', { name: 'Säule' }), { target: { value: 'none' } })
  expect(await screen.findByText('Keine Organisation passt zu diesen Filtern.')).toBeTruthy()
})

it('adds one after showing what might be the same, and opens its page', async () => {
  await make({ name: 'Familienzentrum Süd' })
  await renderApp({ server, as, path: '/organisationen?form=new' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Organisation anlegen' }))
  fireEvent.change(dialog.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Familienzentrum Sued' } })
  await dialog.findByRole('button', { name: 'Familienzentrum Süd öffnen' })
  fireEvent.click(dialog.getByRole('button', { name: 'Anlegen' }))
  expect(await dialog.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Art'))
  fireEvent.change(dialog.getByRole('combobox', { name: /^Art/ }), { target: { value: 'familyCentre' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Anlegen' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Familienzentrum Sued' })).toBeTruthy()
})

it('says what to do while the directory is empty, in English too', async () => {
  await renderApp({ server, as, path: '/organisationen', locale: 'en' })
  const none = await screen.findByText(/The directory is empty/)
  fireEvent.click(within(none.parentElement as HTMLElement).getByRole('button', { name: 'Add organisation' }))
  expect(await screen.findByRole('dialog', { name: 'Add organisation' })).toBeTruthy()
})

it('says that it could not be loaded and tries again', async () => {
  let isDown = true
  const failing: TRPCLink<typeof import('@etappe/server/testing')['api']> =
    () =>
    ({ op, next }) =>
      observable((observer) => {
        if (!isDown || !op.path.startsWith('organisation.')) return next(op).subscribe(observer)
        observer.error(TRPCClientError.from(new Error('gone')))
        return () => undefined
      })
  await make({ name: 'Kita Nord' })
  await renderApp({ server, as, path: '/organisationen', link: failing })
  await screen.findByText('Das Verzeichnis ließ sich nicht laden.', undefined, { timeout: 10_000 })
  isDown = false
  fireEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
  expect(await screen.findByRole('link', { name: 'Kita Nord' })).toBeTruthy()
})
