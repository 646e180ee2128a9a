import { advanceCase } from '@etappe/server/advance.fake'
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

const open = (as = scene.writer) => renderApp({ server: scene.server, as, path: `/faelle/${scene.case.number}/verlauf` })
const entryOf = async (text: RegExp) => {
  const [found] = (await screen.findAllByText(text)).map((it) => it.closest('li'))
  if (!found) throw new Error(`no entry says ${text}`)
  return found
}

it('tells before and after and takes a change back, which is told in turn', async () => {
  const api = scene.server.as(scene.writer)
  await api.case.update({ ...newCommand(), id: scene.case.id, version: 1, fields: { name: 'Übergänge Öhringsbüll' } })
  await open()
  const changed = await entryOf(/hat den Fall geändert/)
  expect(within(changed).getByText('Sprachbrücken')).toBeTruthy()
  expect(within(changed).getByText('Übergänge Öhringsbüll')).toBeTruthy()
  fireEvent.click(within(changed).getByRole('button', { name: /Rückgängig machen/ }))
  expect(await screen.findByText(/hat eine Änderung rückgängig gemacht/)).toBeTruthy()
  await waitFor(async () => expect(within(await entryOf(/hat den Fall geändert/)).getByText('wurde rückgängig gemacht')).toBeTruthy())
  expect(within(await entryOf(/hat den Fall geändert/)).queryByRole('button', { name: /Rückgängig machen/ })).toBeNull()
  expect((await scene.stored()) as unknown).toMatchObject({ case: { name: 'Sprachbrücken' } })
})

it('explains beside the entry why something cannot be taken back', async () => {
  const milestone = await scene.addMilestone({ title: 'Ratsbeschluss' })
  const api = scene.server.as(scene.writer)
  await api.milestone.update({ ...newCommand(), id: milestone.id, version: 1, fields: { title: 'Beschluss des Rates' } })
  await open()
  const planned = await entryOf(/hat einen Meilenstein geplant/)
  fireEvent.click(within(planned).getByRole('button', { name: /Rückgängig machen/ }))
  expect(await within(planned).findByText(/weil spätere Änderungen darauf aufbauen/)).toBeTruthy()
  expect((await scene.stored()).milestones).toMatchObject([{ title: 'Beschluss des Rates' }])
})

it('names the meeting a change belongs to, and cuts long texts until they are asked for', async () => {
  const meeting = await scene.addMeeting({ kind: 'steeringGroup', heldOn: '2026-11-20' as never })
  const notes = `${'Lange Notiz. '.repeat(60)}Ende.`
  await scene.server.as(scene.writer).meeting.update({ ...newCommand(), id: meeting.id, version: 1, fields: { notes } })
  await open()
  const changed = await entryOf(/hat einen Termin geändert/)
  expect(within(changed).getByText(/Steuerungsgruppe, 20.11.2026/)).toBeTruthy()
  const more = within(changed).getByRole('button', { name: 'Mehr anzeigen' })
  expect(more.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(more)
  expect(within(changed).getByRole('button', { name: 'Weniger anzeigen' })).toBeTruthy()
})

it('offers nothing to take back to who may not change the case', async () => {
  const facilitator = await scene.server.person('facilitator')
  const lead = await scene.server.person('officeLead', 'KI')
  const give = { id: scene.case.id, facilitatorId: facilitator.userId, from: '2026-11-01' }
  await scene.server.as(lead).case.assignFacilitator({ ...newCommand(), ...give })
  await open(facilitator)
  expect(await screen.findByText(/hat den Fall angelegt/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Rückgängig machen/ })).toBeNull()
})

it('loads older entries on demand', async () => {
  const api = scene.server.as(scene.writer)
  const back = { from: 'goals', to: 'baseline', on: testToday } as const
  // There and back writes six events, so that these fill more than one page.
  for (let n = 1; n <= 21; n++) {
    await advanceCase(scene.server, scene.writer, scene.case.id, testToday)
    await api.case.goBack({ ...newCommand(), id: scene.case.id, ...back, reason: `Schritt ${n}` })
  }
  await open()
  expect(await screen.findByText('Schritt 21')).toBeTruthy()
  expect(screen.queryByText(/hat den Fall angelegt/)).toBeNull()
  fireEvent.click(screen.getByText('Mehr laden'))
  expect(await screen.findByText(/hat den Fall angelegt/)).toBeTruthy()
  expect(screen.queryByText('Mehr laden')).toBeNull()
  expect(screen.getAllByText(/^Schritt \d+$/)).toHaveLength(21)
})
