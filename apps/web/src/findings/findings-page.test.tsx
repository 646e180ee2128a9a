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

const stored = async () => (await scene.api.finding.list({ caseId: scene.case.id })).findings
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (name: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
const column = (name: RegExp) => within(screen.getByRole('region', { name }))
const card = (number: number) => screen.getByRole('button', { name: new RegExp(`^B ${number}\\b`) })

describe('the findings of a case', () => {
  it('begin with one sentence and the form, which says what is missing', async () => {
    await scene.open('/befunde')
    fireEvent.click(await screen.findByRole('button', { name: 'Ersten Befund schreiben' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Speichern' }))
    expect(await screen.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'Stärke' }))
    type(/^Befund( \*)?$/, 'Willkommensbesuche erreichen fast alle. 🎉')
    fireEvent.click(screen.getByRole('radio', { name: 'Soziales' }))
    press('Speichern')
    expect(await screen.findByText('Befund B 1 gespeichert.')).toBeTruthy()
    expect(await stored()).toMatchObject([
      { number: 1, kind: 'strength', pillar: 'social', weight: 2, text: 'Willkommensbesuche erreichen fast alle. 🎉' },
    ])
    expect(await screen.findByText('Willkommensbesuche erreichen fast alle. 🎉')).toBeTruthy()
    expect(screen.getByText('1 Befund')).toBeTruthy()
  })

  it('about a gap of the matrix know the gap, its pillar and its kind', async () => {
    const view = await scene.open('/befunde?open=new&cell=health.selective.toddler')
    expect(await screen.findByText('Gesundheit · für Gruppen mit Bedarf · 1 bis 3 Jahre')).toBeTruthy()
    type(/^Befund( \*)?$/, 'Für 1- bis 3-Jährige fehlt ein Angebot.')
    press('Speichern')
    await waitFor(() => expect(view.router.state.location.search).toEqual({}))
    expect(await stored()).toMatchObject([{ kind: 'gap', pillar: 'health', cells: ['health.selective.toddler'] }])
  })

  it('stand by pillar, and are narrowed and ordered by the address', async () => {
    await scene.addFinding({ text: 'Erste', pillar: 'health', kind: 'risk' })
    const second = await scene.addFinding({ text: 'Zweite', pillar: null, kind: 'need', source: 'Elternbefragung' })
    await scene.addFinding({ text: 'Dritte', pillar: null, kind: 'risk' })
    await scene.api.finding.vote({ ...newCommand(), id: second.id, by: 1 })
    const view = await scene.open('/befunde?kind=risk')
    expect(await screen.findByText('2 von 3')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent)).toEqual(['Befunde', 'Gesundheit1', 'alle Säulen1'])
    press('Filter aufheben')
    expect(await screen.findByText('3 Befunde')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: 'Befunde durchsuchen' }), { target: { value: 'elternbefragung' } })
    await waitFor(() => expect(view.router.state.location.search).toEqual({ text: 'elternbefragung' }))
    expect(screen.queryByText('Erste')).toBeNull()
    view.unmount()
    await scene.open('/befunde?sort=votes&pillar=none')
    await screen.findByText('Zweite')
    const texts = within(screen.getByRole('list', { name: 'Befunde: alle Säulen' })).getAllByText(/^(Zweite|Dritte)$/)
    expect(texts.map((it) => it.textContent)).toEqual(['Zweite', 'Dritte'])
  })

  it('count three quick presses as three dots, and those of others on top', async () => {
    const { id } = await scene.addFinding()
    await scene.open('/befunde')
    const give = await screen.findByRole('button', { name: 'Punkt für B 1 geben' })
    await scene.api.finding.vote({ ...newCommand(), id, by: 1 })
    fireEvent.click(give)
    fireEvent.click(give)
    fireEvent.click(give)
    await waitFor(async () => expect(await stored()).toMatchObject([{ votes: 4 }]))
    expect(await screen.findByRole('img', { name: '4 Punkte' })).toBeTruthy()
    press('Punkt für B 1 zurücknehmen')
    await waitFor(async () => expect(await stored()).toMatchObject([{ votes: 3 }]))
  })

  it('ask when two people changed the same text, with both versions', async () => {
    const { id } = await scene.addFinding({ text: 'so' })
    await scene.open('/befunde?open=1')
    await screen.findByLabelText(/^Befund( \*)?$/)
    type(/^Befund( \*)?$/, 'meine Fassung')
    await scene.api.finding.update({ ...newCommand(), id, version: 1, fields: { text: 'andere Fassung', kind: 'need' } })
    press('Speichern')
    expect(await screen.findByRole('heading', { name: 'Zwei Fassungen von „Befund“' })).toBeTruthy()
    press('Diese Fassung speichern')
    await waitFor(async () => expect(await stored()).toMatchObject([{ text: 'meine Fassung', kind: 'need' }]))
  })

  it('are removed and come back', async () => {
    await scene.addFinding({ text: 'überholt' })
    await scene.open('/befunde')
    fireEvent.click(await screen.findByRole('button', { name: 'Aktionen für B 1' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Löschen' }))
    expect(await screen.findByText('Befund gelöscht.')).toBeTruthy()
    expect(await stored()).toEqual([])
    press('Rückgängig')
    expect(await screen.findByText('überholt')).toBeTruthy()
  })

  it('can be read where nothing may be written, with the reason', async () => {
    await scene.addFinding({ text: 'bleibt', indicators: ['births'] })
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.api.case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    await scene.open('/befunde?open=1')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/Fall ist beendet/)).toBeTruthy()
    expect(dialog.getByText('Geburten im Jahr')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Punkt für B 1 geben' })).toBeNull()
  })

  it('stand in a table with the same content, and in English', async () => {
    await scene.addFinding({ text: 'Hebammen fehlen', kind: 'gap', pillar: 'health', weight: 3, source: 'Workshop' })
    rememberLocale('en')
    await scene.open('/befunde?view=table', { locale: 'en' })
    const [, row] = await screen.findAllByRole('row')
    expect(row?.textContent).toBe('B 1GapHealthHebammen fehlenhigh0Workshop')
  })
})

describe('the board', () => {
  const open = async (query = '') => {
    const view = await scene.open(`/befunde?view=board${query}`)
    await screen.findByRole('group', { name: 'Tafel der Befunde' })
    return view
  }

  it('moves a card by the menu, and back by the toast', async () => {
    await scene.addFinding({ kind: 'weakness' })
    await open()
    press('Aktionen für B 1')
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Nach „Risiko“ verschieben' }))
    expect(await screen.findByText('B 1 steht jetzt in „Risiko“.')).toBeTruthy()
    expect(await stored()).toMatchObject([{ kind: 'risk' }])
    expect(column(/^Risiko 1/).getByRole('button', { name: /^B 1\b/ })).toBeTruthy()
    press('Rückgängig')
    await waitFor(async () => expect(await stored()).toMatchObject([{ kind: 'weakness' }]))
  })

  it('moves a card by keys, which keeps the focus, and votes by keys', async () => {
    await scene.addFinding({ kind: 'strength', text: 'eins' })
    await scene.addFinding({ kind: 'strength', text: 'zwei' })
    await scene.addFinding({ kind: 'risk', text: 'drei' })
    await open()
    card(1).focus()
    fireEvent.keyDown(card(1), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(card(2))
    fireEvent.keyDown(card(2), { key: 'ArrowRight' })
    expect(document.activeElement).toBe(card(3))
    fireEvent.keyDown(card(3), { key: 'ArrowLeft', shiftKey: true })
    await waitFor(async () => expect((await stored())[2]).toMatchObject({ kind: 'chance' }))
    await waitFor(() => expect(document.activeElement).toBe(card(3)))
    fireEvent.keyDown(card(3), { key: '+' })
    fireEvent.keyDown(card(3), { key: '+' })
    fireEvent.keyDown(card(3), { key: '-' })
    await waitFor(async () => expect((await stored())[2]).toMatchObject({ votes: 1 }))
  })

  it('moves a card by dragging it to another pillar', async () => {
    await scene.addFinding({ pillar: 'education' })
    await open('&columns=pillar')
    const dragged = card(1).closest('li') as HTMLElement
    fireEvent.dragStart(dragged)
    fireEvent.dragOver(screen.getByRole('region', { name: /^alle Säulen/ }))
    fireEvent.drop(screen.getByRole('region', { name: /^alle Säulen/ }))
    await waitFor(async () => expect(await stored()).toMatchObject([{ pillar: null }]))
    expect(await screen.findByText('B 1 steht jetzt in „alle Säulen“.')).toBeTruthy()
  })

  it('fills the screen for a beamer and gives it back', async () => {
    await scene.addFinding()
    const view = await open()
    press('Vorführen')
    fireEvent.click(await screen.findByRole('button', { name: 'Vorführung beenden' }))
    await waitFor(() => expect(view.router.state.location.search).toEqual({ view: 'board' }))
  })
})
