import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { addDays } from '@etappe/domain/kernel/day'
import { newNetwork } from '@etappe/server/request-scene.fake'
import { type TestServer, testServer, testToday } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
let record: Case
beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  await server.person('officeLead', 'KI', 'Ole Berg')
  record = await newNetwork(server, staff, { startedOn: addDays(testToday, -3) })
})
afterEach(() => server.close())

it('escalates a case, tells why its light changed, and resolves it', async () => {
  await renderApp({ server, as: staff, path: `/faelle/${record.number}` })
  expect(await screen.findByText('Nichts ist eskaliert.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Eskalieren' }))
  const dialog = await screen.findByRole('dialog', { name: 'Fall eskalieren' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Eskalieren' }))
  expect((await within(dialog).findAllByText(/Bitte füllen Sie dieses Feld aus/)).length).toBeGreaterThan(0)
  fireEvent.change(within(dialog).getByRole('textbox', { name: /Worum es geht/ }), { target: { value: 'Der Rat streitet.' } })
  fireEvent.change(within(dialog).getByRole('combobox', { name: 'Eskaliert an' }), {
    target: { value: within(dialog).getByRole<HTMLOptionElement>('option', { name: 'Ole Berg' }).value },
  })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Eskalieren' }))
  expect(await screen.findByText(/eskaliert an Ole Berg, eröffnet von Stine Sommer/)).toBeDefined()
  fireEvent.click(await screen.findByRole('button', { name: /Warum „beobachten“/ }))
  const why = await screen.findByRole('dialog', { name: /Warum „beobachten“/ })
  expect(within(why).getByText('Eskalation seit 0 Tagen')).toBeDefined()
  expect(within(why).getByRole('link', { name: 'Zur Eskalation' })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Lösen', hidden: true }))
  const resolving = await screen.findByRole('dialog', { name: 'Eskalation lösen' })
  fireEvent.change(within(resolving).getByRole('textbox', { name: /Was daraus wurde/ }), { target: { value: 'Einig.' } })
  fireEvent.click(within(resolving).getByRole('button', { name: 'Als gelöst speichern' }))
  await waitFor(async () =>
    expect((await server.as(staff).escalation.ofCase({ caseId: record.id })).rows).toMatchObject([
      { resolution: 'Einig.', resolvedOn: testToday },
    ]),
  )
  expect((await server.as(staff).case.get({ number: record.number })).light).toBe('green')
})
