import type { Day } from '@etappe/domain/kernel/day'
import { goalId, measureId } from '@etappe/domain/kernel/id'
import type { Measure, MeasureFields } from '@etappe/domain/plan/measure'
import { fakeGoalFields, fakeMeasureFields } from '@etappe/domain/plan/plan.fake'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openScene, type Scene } from '../testing/meeting-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const api = () => scene.server.as(scene.writer)
const addGoal = () =>
  api().goal.create({
    ...newCommand(),
    id: goalId.parse(crypto.randomUUID()),
    caseId: scene.case.id,
    fields: fakeGoalFields({ title: 'Sprache' }),
  })
const addMeasure = (fields: Partial<MeasureFields> & Pick<MeasureFields, 'goalId'>) =>
  api().measure.create({
    ...newCommand(),
    id: measureId.parse(crypto.randomUUID()),
    caseId: scene.case.id,
    fields: fakeMeasureFields(fields),
  })
const open = (search = '', locale: 'de' | 'en' = 'de') =>
  renderApp({ path: `/faelle/${scene.case.number}/plan/zeitplan${search}`, server: scene.server, as: scene.writer, locale })
const bar = (name: RegExp) => screen.findByRole('button', { name })
const stored = async () => (await api().plan.get({ caseId: scene.case.id })).measures.map((it) => `${it.startsOn} ${it.endsOn}`)

/** Two measures of which the second waits for the first, and one without dates. */
async function fill(): Promise<Measure> {
  const { id } = await addGoal()
  const first = await addMeasure({ goalId: id, title: 'Elternbriefe', startsOn: '2026-12-01' as Day, endsOn: '2026-12-31' as Day })
  await addMeasure({ goalId: id, title: 'Tandems', startsOn: '2027-01-01' as Day, endsOn: '2027-06-30' as Day, dependsOnIds: [first.id] })
  await addMeasure({ goalId: id, title: 'Fachtag' })
  return first
}

describe('the schedule', () => {
  it('says each bar in words, and what stands out by count; a count shows only these', async () => {
    await fill()
    await open()
    expect(await bar(/^Maßnahme M 1, Elternbriefe: 01\.12\.2026 bis 31\.12\.2026, geplant, entscheidend$/)).toBeTruthy()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5')
    const count = screen.getByRole('button', { name: '1 ohne Termin' })
    await act(async () => fireEvent.click(count))
    await waitFor(() => expect(screen.queryByRole('button', { name: /Elternbriefe:/ })).toBeNull())
    expect(await bar(/Fachtag: ohne Termin/)).toBeTruthy()
  })

  it('moves a bar by keys, says where it would stand, takes it back by Esc and saves it by Enter; the toast undoes', async () => {
    await fill()
    await open()
    const first = await bar(/Elternbriefe:/)
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    fireEvent.keyDown(first, { key: 'ArrowRight', shiftKey: true })
    expect(await screen.findByText(/08\.12\.2026 bis 14\.01\.2027, jetzt 38 Tage lang/)).toBeTruthy()
    fireEvent.keyDown(first, { key: 'Escape' })
    expect(await screen.findByText('Zurückgenommen: 01.12.2026 bis 31.12.2026.')).toBeTruthy()
    expect((await stored())[0]).toBe('2026-12-01 2026-12-31')
    fireEvent.keyDown(first, { key: 'PageDown' })
    fireEvent.keyDown(first, { key: 'Enter' })
    expect(await screen.findByText('M 1 läuft jetzt 01.01.2027 bis 31.01.2027.')).toBeTruthy()
    expect((await stored())[0]).toBe('2027-01-01 2027-01-31')
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }))
    await waitFor(async () => expect((await stored())[0]).toBe('2026-12-01 2026-12-31'))
  })

  it('moves what waits along when asked to, in one step', async () => {
    await fill()
    await open()
    const first = await bar(/Elternbriefe:/)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Abhängige mitschieben' }))
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    fireEvent.keyDown(first, { key: 'Enter' })
    expect(await screen.findByText('2 Maßnahmen verschoben.')).toBeTruthy()
    expect((await stored()).slice(0, 2)).toEqual(['2026-12-08 2027-01-07', '2027-01-08 2027-07-07'])
  })

  it('sets dates by the form, which says what is wrong before it asks the server', async () => {
    await fill()
    await open('?measure=3')
    const dialog = await screen.findByRole('dialog', { name: 'Termine von M 3' })
    const type = (name: string, value: string) => fireEvent.change(within(dialog).getByLabelText(name), { target: { value } })
    type('Beginn', '1.3.2027')
    type('Ende', '1.2.2027')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    expect(await within(dialog).findByRole('alert')).toBeTruthy()
    type('Ende', '31.3.2027')
    fireEvent.click(within(dialog).getByRole('button', { name: /Speichern|Noch einmal/ }))
    await waitFor(async () => expect((await stored())[2]).toBe('2027-03-01 2027-03-31'))
  })

  it('asks which day counts when two people moved the same end', async () => {
    const first = await fill()
    await open()
    const shown = await bar(/Elternbriefe:/)
    const moves = [{ id: first.id, version: 1, startsOn: '2026-11-01' as Day, endsOn: '2026-12-15' as Day }]
    await api().measure.shift({ ...newCommand(), caseId: scene.case.id, moves })
    fireEvent.keyDown(shown, { key: 'ArrowRight' })
    fireEvent.keyDown(shown, { key: 'Enter' })
    const dialog = await screen.findByRole('dialog', { name: /2 Felder|Beginn/ })
    expect(dialog.textContent).toContain('01.11.2026')
    expect(dialog.textContent).toContain('08.12.2026')
  })

  it('has the same content as a table that can be ordered', async () => {
    await fill()
    await open('?layout=table')
    const table = await screen.findByRole('table', { name: 'Zeitplan als Tabelle' })
    const titles = () =>
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getByRole('button').textContent)
    expect(titles()).toEqual(['Elternbriefe', 'Tandems', 'Fachtag'])
    const head = (name: string) => within(table).getByRole('columnheader', { name })
    fireEvent.click(within(head('Ende')).getByRole('button'))
    await waitFor(() => expect(head('Ende').getAttribute('aria-sort')).toBe('ascending'))
    fireEvent.click(within(head('Ende')).getByRole('button'))
    await waitFor(() => expect(titles()).toEqual(['Tandems', 'Elternbriefe', 'Fachtag']))
  })

  it('of nothing leads to where measures are written', async () => {
    await open()
    expect(await screen.findByText('Es gibt noch keine Maßnahme, also auch nichts zu zeichnen.')).toBeTruthy()
  })

  it('speaks English', async () => {
    await fill()
    await open('', 'en')
    expect(await bar(/^Measure M 2, Tandems: 01\/01\/2027 to 30\/06\/2027, planned, critical$/)).toBeTruthy()
  })
})
