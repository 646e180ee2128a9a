import type { Day } from '@etappe/domain/kernel/day'
import type { Locale } from '@etappe/i18n'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPlanScene, type PlanScene, wideScreen } from '../testing/plan-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: PlanScene
beforeEach(async () => {
  wideScreen()
  scene = await openPlanScene()
})
afterEach(() => scene.server.close())

const open = (search = '', more: { as?: PlanScene['writer']; locale?: Locale } = {}) =>
  renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/plan${search}`, ...more })

const typeInto = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const titles = async () => (await scene.view()).measures.map((it) => it.title)

it('begins empty and grows by titles and Enter', async () => {
  await open()
  expect(await screen.findByText(/Es gibt noch keine Ziele/)).toBeTruthy()
  const goal = screen.getByRole('textbox', { name: 'Ziel hinzufügen' })
  typeInto(goal, 'Alle Kinder kommen sprachlich sicher in die Schule')
  fireEvent.submit(goal)
  const measure = await screen.findByRole('textbox', { name: 'Maßnahme zu Z 1 hinzufügen' })
  for (const title of ['Sprachtandems', 'Elterncafé']) {
    typeInto(measure, title)
    fireEvent.submit(measure)
    expect(await screen.findByRole('button', { name: title })).toBeTruthy()
    await waitFor(() => expect((measure as HTMLInputElement).value).toBe(''))
  }
  expect(await titles()).toEqual(['Sprachtandems', 'Elterncafé'])
})

it('saves a measure beside the list, and says beside the field what is missing', async () => {
  const goal = await scene.addGoal()
  const measure = await scene.addMeasure({ goalId: goal.id })
  await open(`?open=${measure.id}`)
  const panel = within(await screen.findByRole('complementary', { name: 'Einzelheiten zu M 1' }))
  fireEvent.click(panel.getByRole('radio', { name: 'Betrag' }))
  fireEvent.click(panel.getByRole('button', { name: 'Speichern' }))
  expect(await panel.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
  typeInto(panel.getByRole('textbox', { name: /Betrag in Euro/ }), '12.500')
  typeInto(panel.getByRole('textbox', { name: /^Ende/ }), '30.6.2027')
  fireEvent.click(panel.getByRole('button', { name: 'Speichern' }))
  await waitFor(async () => expect((await scene.view()).measures[0]).toMatchObject({ costEuro: 12_500, endsOn: '2027-06-30' }))
  expect(await screen.findByText(/Kosten zusammen 12.500 €/)).toBeTruthy()
})

it('is ordered by keys, within a goal and into the next one', async () => {
  const [first, second] = [await scene.addGoal({ title: 'Ziel eins' }), await scene.addGoal({ title: 'Ziel zwei' })]
  for (const title of ['a', 'b']) await scene.addMeasure({ goalId: first.id, title })
  await open()
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('button', { name: 'a' }), { key, altKey: true })
  await screen.findByRole('button', { name: 'a' })
  press('ArrowDown')
  await waitFor(async () => expect(await titles()).toEqual(['b', 'a']))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'a' })))
  press('ArrowDown')
  await waitFor(async () => expect((await scene.view()).measures[1]).toMatchObject({ title: 'a', goalId: second.id }))
})

it('shows exactly the measures a figure counts', async () => {
  const goal = await scene.addGoal()
  await scene.addMeasure({ goalId: goal.id, title: 'zu spät', state: 'running', endsOn: '2026-11-01' as Day })
  await scene.addMeasure({ goalId: goal.id, title: 'pünktlich', endsOn: '2027-11-01' as Day })
  const { router } = await open()
  fireEvent.click(await screen.findByRole('button', { name: /1 überfällig/ }))
  expect(await screen.findByText('1 von 2 Maßnahmen')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'pünktlich' })).toBeNull()
  expect(router.state.location.search).toMatchObject({ only: 'overdue' })
})

it('says how many measures go along before a goal is removed, and brings all back at once', async () => {
  const goal = await scene.addGoal({ title: 'Ziel' })
  for (const title of ['a', 'b']) await scene.addMeasure({ goalId: goal.id, title })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Aktionen zu Z 1' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Mit 2 Maßnahmen löschen' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Alles löschen' }))
  await waitFor(async () => expect(await scene.view()).toMatchObject({ goals: [], measures: [] }))
  fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(async () => expect(await titles()).toEqual(['a', 'b']))
})

it('asks why before it leaves the agreed plan, and marks what was left', async () => {
  const goal = await scene.addGoal({ indicatorText: 'Kitas', startValue: 1, targetValue: 9, targetOn: '2028-06-30' as Day })
  const responsibleId = crypto.randomUUID() as never
  const organisation = { id: responsibleId, name: 'Jugendamt', sortName: 'jugendamt', kind: 'administration', version: 1 } as const
  const blank = { shortName: '', pillar: null, municipalityKey: null, street: '', postalCode: '', place: '', email: '', phone: '' }
  await scene.server.database.write
    .insertInto('organisation')
    .values({ ...organisation, ...blank, website: '', note: '', mergedIntoId: null })
    .execute()
  const measure = await scene.addMeasure({ goalId: goal.id, responsibleId, endsOn: '2027-06-30' as Day })
  const fields = { vision: 'Alle', goalsAgreedOn: '2026-10-01' }
  await scene.api.plan.update({ ...newCommand(), caseId: scene.case.id, version: 0, fields })
  const adoption = { id: crypto.randomUUID(), caseId: scene.case.id, decisionId: null, adoptedOn: '2026-11-01', reason: '' }
  await scene.api.adoption.adopt({ ...newCommand(), ...adoption })
  await open(`?open=${measure.id}`)
  const panel = within(await screen.findByRole('complementary', { name: 'Einzelheiten zu M 1' }))
  typeInto(panel.getByRole('textbox', { name: /^Ende/ }), '14.7.2027')
  fireEvent.click(panel.getByRole('button', { name: 'Speichern' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Der Plan ist vereinbart' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Mit diesem Grund speichern' }))
  expect(await dialog.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
  typeInto(dialog.getByRole('textbox', { name: /Grund der Änderung/ }), 'Träger fiel aus')
  fireEvent.click(dialog.getByRole('button', { name: 'Mit diesem Grund speichern' }))
  await waitFor(async () => expect((await scene.view()).changes).toMatchObject([{ reason: 'Träger fiel aus' }]))
  expect((await screen.findAllByText('Ende 14 Tage später')).length).toBeGreaterThan(0)
  expect(screen.getByRole('link', { name: '1 Abweichung' })).toBeTruthy()
})

it('keeps what two people typed: other fields merge, the same one is decided in a dialog', async () => {
  const goal = await scene.addGoal()
  const measure = await scene.addMeasure({ goalId: goal.id, title: 'Tandems' })
  await open(`?open=${measure.id}`)
  const panel = within(await screen.findByRole('complementary', { name: 'Einzelheiten zu M 1' }))
  typeInto(panel.getByRole('textbox', { name: /^Maßnahme/ }), 'Meine Tandems')
  await scene.api.measure.update({ ...newCommand(), id: measure.id, version: 1, fields: { title: 'Ihre Tandems', funding: 'Land' } })
  fireEvent.click(panel.getByRole('button', { name: 'Speichern' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Ihre')
  expect((await scene.view()).measures[0]).toMatchObject({ title: 'Ihre Tandems', funding: 'Land' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Diese Fassung speichern' }))
  await waitFor(async () => expect((await scene.view()).measures[0]).toMatchObject({ title: 'Meine Tandems', funding: 'Land' }))
})

it('is read, not written, by who may not, and says why', async () => {
  const goal = await scene.addGoal({ title: 'Ziel' })
  await scene.addMeasure({ goalId: goal.id, title: 'Maßnahme eins' })
  const end = { id: scene.case.id, on: '2026-11-24', reasonCode: 'politics', reason: 'Ende' } as const
  await scene.api.case.discontinue({ ...newCommand(), ...end })
  await open()
  expect(await screen.findByRole('button', { name: 'Maßnahme eins' })).toBeTruthy()
  expect(screen.getAllByText(/Der Fall ist beendet/).length).toBeGreaterThan(0)
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.queryByRole('button', { name: /Aktionen zu/ })).toBeNull()
})

it('speaks English as well', async () => {
  const goal = await scene.addGoal()
  await scene.addMeasure({ goalId: goal.id })
  await open(`?open=${goal.id}`, { locale: 'en' })
  const panel = within(await screen.findByRole('complementary', { name: 'Details of G 1' }))
  expect(panel.getByText('Name an indicator, or say in words how you will notice.')).toBeTruthy()
  expect(screen.getByText(/1 goal · 1 measure/)).toBeTruthy()
})
