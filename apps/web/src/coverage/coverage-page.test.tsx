import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rememberLocale } from '../app/locale.ts'
import { type BaselineScene, openBaselineScene } from '../testing/baseline-scene.ts'

let scene: BaselineScene
beforeEach(async () => {
  scene = await openBaselineScene()
})
afterEach(() => scene.server.close())

const state = () => scene.api.coverage.get({ caseId: scene.case.id })
const cell = (name: string | RegExp) => within(screen.getByRole('grid')).getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('menuitem', { name }))
const gapsAre = (count: number) => screen.findByText(new RegExp(`, ${count} Lücken,`), { selector: 'span' })
const gap = 'Bildung, für alle, Schwangerschaft: Lücke'

/** One offer in two pillars and two ages, one linked to it, one that has ended. */
async function fill() {
  const wide = await scene.addOffer({
    name: 'Familienzentrum',
    pillars: ['education', 'social'],
    level: 'universal',
    ageFrom: 0,
    ageTo: 30,
  })
  const other = await scene.addOffer({ name: 'Krippe', pillars: ['education'], level: 'universal', ageFrom: 12, ageTo: 35 })
  await scene.addOffer({ name: 'Patenschaften', pillars: ['social'], level: 'selective', ageFrom: 36, ageTo: 60 })
  await scene.addOffer({ name: 'Früher', pillars: ['health'], level: 'universal', ageFrom: 0, ageTo: 83, state: 'ended' })
  const [offerAId, offerBId] = [wide.id, other.id].toSorted() as [typeof wide.id, typeof wide.id]
  const row = { id: crypto.randomUUID(), caseId: scene.case.id, offerAId, offerBId, strength: 'agreed', version: 1 }
  await scene.server.database.write
    .insertInto('offerLink')
    .values(row as never)
    .execute()
}

describe('the coverage matrix', () => {
  it('says what each cell holds, sums different offers once and leads to the list behind a number', async () => {
    await fill()
    await scene.open('')
    expect(await gapsAre(31)).toBeTruthy()
    const grid = within(screen.getByRole('grid'))
    const both = grid.getByRole('link', { name: /^Bildung, für alle, 1 bis 3 Jahre: ?2 ?Familienzentrum, Krippe$/ })
    expect(both.getAttribute('href')).toContain('pillar=education&level=universal&band=toddler')
    expect(both.dataset['tone']).toBe('2')
    expect(grid.getByRole('link', { name: /Patenschaften.*mit keinem anderen verbundene/ })).toBeTruthy()
    expect(grid.getByRole('link', { name: /^Bildung, für alle: ?2$/ })).toBeTruthy()
    expect(grid.getByRole('link', { name: /^Summe: ?3$/ })).toBeTruthy()
    expect(grid.queryByText(/Früher/)).toBeNull()
    expect(screen.getByRole('link', { name: '1 unverbunden' }).getAttribute('href')).toContain('unlinked=true')
  })

  it('is one stop of the tab key and walked through by arrows', async () => {
    await fill()
    await scene.open('')
    const grid = await screen.findByRole('grid')
    const stops = () => [...grid.querySelectorAll('[data-row]')].filter((it) => it.getAttribute('tabindex') === '0')
    expect(stops()).toHaveLength(1)
    const first = cell(gap)
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(first)
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    expect(document.activeElement?.textContent).toContain('Bildung, für alle, 0 bis 1 Jahr')
    fireEvent.keyDown(document.activeElement ?? grid, { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toContain('für Gruppen mit Bedarf, 0 bis 1 Jahr: Lücke')
    expect(stops()).toEqual([document.activeElement])
    fireEvent.keyDown(document.activeElement ?? grid, { key: 'End', ctrlKey: true })
    expect(document.activeElement?.textContent).toBe('Summe: 3')
  })

  it('marks a gap as empty on purpose with a reason, and takes that back', async () => {
    await scene.open('')
    fireEvent.click(await screen.findByRole('button', { name: gap }))
    await choose('Bewusst kein Angebot …')
    fireEvent.change(await screen.findByLabelText('Warum?'), { target: { value: 'beginnt mit der Geburt' } })
    press('Speichern')
    expect(await screen.findByText('Vermerkt: bewusst kein Angebot.')).toBeTruthy()
    expect((await state()).marks).toMatchObject([
      { pillar: 'education', level: 'universal', band: 'pregnancy', reason: 'beginnt mit der Geburt' },
    ])
    expect(await gapsAre(35)).toBeTruthy()
    fireEvent.click(cell(/^Bildung, für alle, Schwangerschaft: nicht vorgesehen/))
    await choose('Doch ein Angebot vorgesehen')
    await waitFor(async () => expect((await state()).marks).toEqual([]))
    const [, undo] = await screen.findAllByRole('button', { name: 'Rückgängig' })
    if (undo) fireEvent.click(undo)
    await waitFor(async () => expect((await state()).marks).toHaveLength(1))
  })

  it('keeps what was typed when a mark is refused, and says why', async () => {
    await scene.open('')
    fireEvent.click(await screen.findByRole('button', { name: gap }))
    await choose('Bewusst kein Angebot …')
    fireEvent.change(await screen.findByLabelText('Warum?'), { target: { value: 'x'.repeat(401) } })
    press('Speichern')
    expect(await screen.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.api.case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    fireEvent.change(screen.getByLabelText('Warum?'), { target: { value: 'Aufgabe des Kreises' } })
    press('Speichern')
    expect((await screen.findAllByText(/Fall ist beendet/)).length).toBeGreaterThan(0)
    expect(screen.getByLabelText<HTMLTextAreaElement>('Warum?').value).toBe('Aufgabe des Kreises')
    expect((await state()).marks).toEqual([])
  })

  it('declares a whole pillar, whose cells are gaps no more', async () => {
    await scene.open('')
    fireEvent.click(await screen.findByRole('button', { name: 'Aktionen für Gesundheit' }))
    await choose('„Keine Angebote“ erklären …')
    press('Speichern')
    expect(await screen.findByText('erklärt: keine Angebote')).toBeTruthy()
    expect(await gapsAre(24)).toBeTruthy()
  })

  it('rates a transition at a click and takes a comment where it stands', async () => {
    await scene.open('')
    const rating = within(await screen.findByRole('group', { name: 'Bewerten: Kita → Schule' }))
    fireEvent.click(rating.getByRole('radio', { name: 'teilweise' }))
    expect(await screen.findByText('Bewertung gespeichert.')).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: 'Kommentar zu: Kita → Schule' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Kommentar zu: Kita → Schule' }), { target: { value: 'nur zwei von fünf' } })
    press('Speichern')
    expect(await screen.findByText('Kommentar gespeichert.')).toBeTruthy()
    expect((await state()).transitions).toMatchObject([{ kind: 'careToSchool', rating: 2, comment: 'nur zwei von fünf' }])
    expect(await screen.findByText('nur zwei von fünf')).toBeTruthy()
  })

  it('records who went through it, not tomorrow', async () => {
    await scene.addMeeting()
    await scene.open('')
    fireEvent.click(await screen.findByRole('button', { name: 'Durchsicht festhalten' }))
    press('Speichern')
    expect(await screen.findByText('Bitte füllen Sie dieses Feld aus.')).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/Von wem/), { target: { value: 'Steuerungsgruppe' } })
    fireEvent.change(screen.getByLabelText(/Durchgesehen am/), { target: { value: '+1' } })
    press('Speichern')
    expect((await screen.findAllByText(/in der Zukunft/)).length).toBeGreaterThan(0)
    fireEvent.change(screen.getByLabelText(/Durchgesehen am/), { target: { value: 'gestern' } })
    press('Speichern')
    expect(await screen.findByText('durchgesehen am 23.11.2026, Steuerungsgruppe')).toBeTruthy()
  })

  it('says which gaps have a finding, in the picture, beside it and in the table', async () => {
    await scene.addFinding({ kind: 'gap', text: 'Vor der Geburt gibt es nichts.', cells: ['education.universal.pregnancy'] })
    const view = await scene.open('')
    expect(await screen.findByRole('button', { name: new RegExp(`^${gap} ?B 1$`) })).toBeTruthy()
    expect(screen.getByText('Vor der Geburt gibt es nichts.')).toBeTruthy()
    expect(screen.getByText('35 Lücken')).toBeTruthy()
    view.unmount()
    await scene.open('?view=table')
    const [, first] = await screen.findAllByRole('row')
    expect(first?.textContent).toBe('Bildungfür alleSchwangerschaft0 Bildung, für alle, SchwangerschaftLückeB 1')
    expect(screen.getAllByRole('row')).toHaveLength(37)
  })

  it('says in English what to do before the first offer', async () => {
    rememberLocale('en')
    await scene.open('', { locale: 'en' })
    expect(await screen.findByText(/No offers have been recorded yet/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Education, for everyone, Pregnancy: Gap' })).toBeTruthy()
  })

  it('can be read and not changed by who may not write', async () => {
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.api.case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    await scene.open('')
    expect(await screen.findByRole('link', { name: gap })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Durchsicht festhalten' })).toBeNull()
    expect(screen.queryByRole('radio', { name: 'teilweise' })).toBeNull()
  })
})
