import type { Day } from '@etappe/domain/kernel/day'
import { openLedger } from '@etappe/server/ledger-scene.fake'
import { testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

it('lists the cases in support by their worst line, each number the length of its list', async () => {
  const server = await testServer()
  const lead = await server.person('programmeLead')
  const unused = await openLedger(server, lead)
  const calm = await openLedger(server, lead, { office: 'BE', supportFrom: '2026-11-20' as Day })
  await openLedger(server, lead, { supportFrom: null })
  const { router } = await renderApp({ server, as: lead, path: '/auswertung/leistungen' })
  const list = () => within(screen.getByRole('list', { name: 'Leistungen der Fälle' })).queryAllByRole('link')
  await waitFor(() => expect(list().length).toBe(2))
  expect(list().map((it) => it.getAttribute('href'))).toEqual([unused, calm].map((it) => `/faelle/${it.case.number}/begleitung`))
  const filters = within(screen.getByRole('group', { name: 'Stand der schlechtesten Zeile' }))
  expect(filters.getAllByRole('button').map((it) => it.textContent?.replace(/\s+/g, ' '))).toEqual([
    'Alle 2',
    'kaum noch aufzuholen 0',
    'noch nicht genutzt 1',
    'im Verzug 0',
    'im Plan 1',
    'erfüllt 0',
  ])
  fireEvent.click(filters.getByRole('button', { name: /im Plan/ }))
  await waitFor(() => expect(list().map((it) => it.getAttribute('href'))).toEqual([`/faelle/${calm.case.number}/begleitung`]))
  expect(router.state.location.search).toEqual({ state: 'onTrack' })
  fireEvent.change(screen.getByRole('combobox', { name: 'Servicebüro' }), { target: { value: 'KI' } })
  expect(await screen.findByText('Kein Fall passt zu diesen Filtern.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }))
  await waitFor(() => expect(list().length).toBe(2))
  await server.close()
})
