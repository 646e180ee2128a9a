import type { Day } from '@etappe/domain/kernel/day'
import { nobody } from '@etappe/domain/meetings/meeting'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { openScene, type Scene } from '../testing/meeting-scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const open = (as = scene.writer) => renderApp({ server: scene.server, as, path: `/faelle/${scene.case.number}/termine` })
const row = (kind: string) => {
  const found = screen.getByRole('link', { name: kind }).closest('li')
  if (!found) throw new Error(`no row for ${kind}`)
  return within(found)
}

it('lists the newest first, with what came out of it, and marks what is planned', async () => {
  await scene.addMeeting({
    kind: 'workingGroup',
    heldOn: '2026-10-01' as Day,
    notes: 'אבג <script>',
    nextSteps: 'Träger ansprechen',
    place: 'Rathaus',
  })
  await scene.addMeeting({
    kind: 'remote',
    heldOn: '2026-11-01' as Day,
    startsAt: '09:00',
    endsAt: '10:00',
    participants: { ...nobody, parents: 3 },
  })
  await scene.addMeeting({ kind: 'closing', heldOn: '2027-01-10' as Day, state: 'planned' })
  await open()
  const links = within(await screen.findByRole('list', { name: 'Termine' })).getAllByRole('link')
  expect(links.map((it) => it.textContent)).toEqual(['Abschluss', 'Telefon/Video', 'Arbeitsgruppe'])
  expect(row('Abschluss').getByText('geplant')).toBeTruthy()
  expect(row('Telefon/Video').getByText('09:00–10:00')).toBeTruthy()
  expect(row('Telefon/Video').getByText('3 Personen')).toBeTruthy()
  expect(row('Arbeitsgruppe').getByText('אבג <script>').getAttribute('dir')).toBe('auto')
  expect(row('Arbeitsgruppe').getByText('Träger ansprechen')).toBeTruthy()
})

it('asks whether a planned meeting took place once its day has come: held with one tap, or called off', async () => {
  await scene.addMeeting({ kind: 'workingGroup', heldOn: '2026-11-23' as Day, state: 'planned' })
  await scene.addMeeting({ kind: 'closing', heldOn: '2026-11-24' as Day, state: 'planned' })
  await open()
  await screen.findByRole('list', { name: 'Termine' })
  fireEvent.click(row('Arbeitsgruppe').getByRole('button', { name: 'Hat stattgefunden' }))
  expect(await screen.findByText('Termin als gehalten gespeichert.')).toBeTruthy()
  fireEvent.click(row('Abschluss').getByRole('button', { name: /Aktionen/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Absagen' }))
  expect(await screen.findByText('Termin abgesagt.')).toBeTruthy()
  expect((await scene.stored()).meetings.map((it) => [it.kind, it.state])).toEqual([
    ['closing', 'cancelled'],
    ['workingGroup', 'held'],
  ])
})

it('leads from an empty list to the first meeting of this case', async () => {
  const { router } = await open()
  fireEvent.click(await screen.findByRole('link', { name: 'Ersten Termin festhalten' }))
  await waitFor(() => expect(router.state.location.href).toBe(`/termin/neu?fall=${scene.case.number}`))
})
