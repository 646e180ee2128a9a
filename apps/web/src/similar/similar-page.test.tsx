import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId, goalId, releaseId } from '@etappe/domain/kernel/id'
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

const open = (search = '', locale: 'de' | 'en' = 'de', as = scene.writer) =>
  renderApp({ server: scene.server, as, path: `/faelle/${scene.case.number}/plan/aehnliche${search}`, locale })

async function addElsewhere(name: string, topic: 'language' | 'poverty') {
  const api = scene.server.as(await scene.server.person('officeStaff', 'BE'))
  const id = caseId.parse(crypto.randomUUID())
  const fields = fakeCaseFields({ name, topics: [topic] })
  const start = { kind: 'network' as const, officeCode: 'BE', ownerId: null, facilitatorId: null, startedOn: '2026-06-01', quotaReason: '' }
  await api.case.create({ ...newCommand(), id, fields, ...start })
  const release = { parts: ['experience' as const], experience: 'Früh mit den Kitas reden.' }
  await api.release.change({ ...newCommand(), id: releaseId.parse(crypto.randomUUID()), caseId: id, version: 0, fields: release })
}
const stored = async () => (await scene.server.as(scene.writer).release.get({ caseId: scene.case.id })).release

it('lists the most alike first with the reason, and opens what was released with whom to ask', async () => {
  await addElsewhere('Armut sehen', 'poverty')
  await addElsewhere('Sprache früh', 'language')
  await open()
  await screen.findByRole('button', { name: /^Armut sehen/ })
  const names = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent)
  expect(names.slice(0, 2)).toEqual(['Sprache früh', 'Armut sehen'])
  expect(screen.getByText(/gleiche Themen: Sprachbildung · gleiche Art/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Sprache früh/ }))
  expect(await screen.findByText('Früh mit den Kitas reden.')).toBeTruthy()
  expect(screen.getByText('Beim Servicebüro nachfragen')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /Fall öffnen/ })).toBeNull()
})

it('keeps its filters in the address and offers to drop them when nothing fits', async () => {
  await addElsewhere('Armut sehen', 'poverty')
  const { router } = await open()
  fireEvent.change(await screen.findByLabelText('Thema'), { target: { value: 'staff' } })
  expect(await screen.findByText('Zu diesen Filtern hat kein Servicebüro etwas freigegeben.')).toBeTruthy()
  expect(router.state.location.search).toMatchObject({ topic: 'staff' })
  fireEvent.click(screen.getByRole('button', { name: 'Filter aufheben' }))
  expect(await screen.findByRole('button', { name: /^Armut sehen/ })).toBeTruthy()
})

it('releases a case after showing what others will see, and takes it back', async () => {
  const goal = { title: 'Alle Kinder erzählen', text: '', pillar: null, ageBand: null, indicator: null, indicatorText: '', unit: '' }
  const dates = { startValue: null, startOn: null, targetValue: null, targetOn: null, findingIds: [], priority: 1 }
  const rest = { id: goalId.parse(crypto.randomUUID()), caseId: scene.case.id, number: 1, position: 1, rating: null }
  await scene.server.database.write
    .insertInto('goal')
    .values({ ...goal, ...dates, ...rest, findingIds: '[]', ratingReason: '', ratedOn: null, version: 1 })
    .execute()
  await open()
  const preview = await screen.findByRole('region', { name: 'Das sehen andere' })
  expect(within(preview).getByText(/Nichts: Der Fall wird von anderen nicht gefunden/)).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ziele (1)' }))
  expect(within(preview).getByText('Alle Kinder erzählen')).toBeTruthy()
  expect(await stored()).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Freigabe speichern' }))
  expect(await screen.findByText(/Freigegeben seit 24\.11\.2026: Ziele\./)).toBeTruthy()
  expect(await stored()).toMatchObject({ parts: ['goals'] })
  fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(async () => expect(await stored()).toBeNull())
})

it('says why a facilitator may not release, and speaks English where nobody has', async () => {
  const facilitator = await scene.server.person('facilitator')
  const lead = await scene.server.person('officeLead', 'KI')
  const give = { id: scene.case.id, facilitatorId: facilitator.userId, from: '2026-11-01' }
  await scene.server.as(lead).case.assignFacilitator({ ...newCommand(), ...give })
  await open('', 'en', facilitator)
  expect(await screen.findByText('No office has released anything for others yet.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Save release' })).toBeNull()
  expect(screen.getByRole('checkbox', { name: /^Goals/ })).toHaveProperty('disabled', true)
})
