import type { Actor } from '@etappe/domain/access/policy'
import { addDays } from '@etappe/domain/kernel/day'
import { advanceCase } from '@etappe/server/advance.fake'
import { newNetwork } from '@etappe/server/request-scene.fake'
import { type TestServer, testServer, testToday } from '@etappe/server/testing'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI')
})
afterEach(() => server.close())

const inGoals = async (since: number) => {
  const made = await newNetwork(server, staff, { startedOn: addDays(testToday, -since - 20) })
  await advanceCase(server, staff, made.id, addDays(testToday, -since))
  return made
}

it('lists what is due and what is overdue, and every figure opens as many gates as it says', async () => {
  const [soon, late] = [await inGoals(10), await inGoals(100)]
  await renderApp({ server, as: staff, path: '/auswertung/prognose' })
  const due = await screen.findByRole('table', { name: /Tore der nächsten 90 Tage/ })
  expect(within(due).getByText(soon.number)).toBeDefined()
  expect(within(due).getByText(/^\d+ %$/)).toBeDefined()
  expect(within(screen.getByRole('table', { name: /Überfällige Tore/ })).getByText(late.number)).toBeDefined()
  const link = screen.getByRole('link', { name: '1 überfällig, Kiel: zeigen' })
  expect(link.getAttribute('href')).toContain('band=overdue')
  expect(screen.getByRole('heading', { name: 'So entsteht die Prognose' })).toBeDefined()
})

it('narrows by the address, in English', async () => {
  await inGoals(10)
  await inGoals(100)
  await renderApp({ server, as: staff, path: '/auswertung/prognose?band=overdue', locale: 'en' })
  const table = await screen.findByRole('table', { name: 'Overdue gates, the longest overdue first' })
  expect(within(table).getAllByRole('row')).toHaveLength(2)
  expect(screen.queryByRole('table', { name: /next 90 days/ })).toBeNull()
})

it('says when nothing is due', async () => {
  await renderApp({ server, as: staff, path: '/auswertung/prognose' })
  expect(await screen.findByText('In den nächsten 90 Tagen ist kein Tor geplant, und keines ist überfällig.')).toBeDefined()
})
