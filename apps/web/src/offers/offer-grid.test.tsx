import type { Day } from '@etappe/domain/kernel/day'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cell, names, type OfferScene, openOfferScene, press, theGrid, type } from '../testing/offer-scene.ts'

let scene: OfferScene
beforeEach(async () => {
  scene = await openOfferScene()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await scene.server.close()
})

const columnOf = { name: 0, pillars: 2, level: 3, ages: 4, state: 5, district: 6, places: 7, fundingEnd: 10 }
const goTo = async (row: number, column: number) => {
  await theGrid()
  fireEvent.mouseDown(cell(row, column))
}

describe('the table of offers', () => {
  it('is filled in like a spreadsheet: type over, Tab goes on, Enter goes down, Esc takes back', async () => {
    const [a] = [await scene.add({ name: 'A', ageFrom: 0, ageTo: 35 }), await scene.add({ name: 'B' })]
    await scene.open()
    await goTo(0, columnOf.ages)
    press('1')
    type('18 Monate – 3')
    press('Enter')
    expect(await screen.findByText(/keine Altersangabe/)).toBeTruthy()
    type('18 Monate – 3 Jahre')
    press('Enter')
    await waitFor(async () => expect(await scene.offer(a.id)).toMatchObject({ ageFrom: 18, ageTo: 35 }))
    expect(cell(0, columnOf.ages).textContent).toContain('18 Monate – 3 Jahre')
    await goTo(0, columnOf.district)
    press('N')
    type('Nord')
    press('Tab')
    type('1.200')
    press('Enter')
    await waitFor(async () => expect(await scene.offer(a.id)).toMatchObject({ district: 'Nord', places: 1200 }))
    expect(await screen.findByText('Gespeichert', { selector: '[role="status"]' })).toBeTruthy()
    await goTo(1, columnOf.name)
    press('F2')
    type('anders')
    press('Escape')
    expect(names()).toEqual(['A', 'B'])
    expect(document.activeElement).toBe(await theGrid())
  })

  it('chooses from lists with letters and arrows, ticks pillars with Space, and empties with Delete', async () => {
    const { id } = await scene.add({ name: 'A', pillars: ['education'], places: 5, fundingEnd: '2027-12-31' as Day })
    await scene.open()
    await goTo(0, columnOf.level)
    press('i', 'Enter')
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ level: 'indicated' }))
    await goTo(0, columnOf.pillars)
    press('Enter', 'ArrowDown', ' ', 'Enter')
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ pillars: ['education', 'health'] }))
    await goTo(0, columnOf.places)
    press('Delete', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Backspace')
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ places: null, fundingEnd: null }))
    await goTo(0, columnOf.name)
    press('Delete')
    expect(await screen.findByText('Angebot: Bitte füllen Sie dieses Feld aus.')).toBeTruthy()
    expect(await scene.offer(id)).toMatchObject({ name: 'A' })
  })

  it('takes back the last change with Ctrl+Z, and keeps a row where it is while it is edited', async () => {
    const { id } = await scene.add({ name: 'A' })
    await scene.add({ name: 'B' })
    await scene.open()
    await goTo(0, columnOf.state)
    press('b', 'Enter')
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ state: 'ended' }))
    expect(names()).toEqual(['A', 'B'])
    await screen.findByText('Gespeichert', { selector: '[role="status"]' })
    press({ key: 'z', ctrlKey: true })
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ state: 'running' }))
  })

  it('saves two edits of one cell and one row one after the other, without a conflict with oneself', async () => {
    const { id } = await scene.add({ name: 'A' })
    await scene.open()
    await goTo(0, columnOf.district)
    for (const [index, text] of ['eins', 'zwei', 'drei'].entries()) {
      press(text.slice(0, 1))
      type(text)
      press('Enter')
      await goTo(0, columnOf.places)
      press('1')
      type(String(index))
      press('Enter')
      await goTo(0, columnOf.district)
    }
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ district: 'drei', places: 2, version: 7 }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('shows what others change without touching what is being typed, and asks when it was the same cell', async () => {
    const { id } = await scene.add({ name: 'A', district: 'alt' })
    const other = scene.server.as(await scene.server.person('officeLead', 'KI', 'Okke Brandes'))
    const { client } = await scene.open()
    await goTo(0, columnOf.district)
    press('F2')
    type('meins')
    await other.offer.update({ ...newCommand(), id, version: 1, fields: { name: 'A anders', district: 'ihres' } })
    await act(() => client.queryClient.invalidateQueries())
    expect(await screen.findByText('A anders')).toBeTruthy()
    expect((document.activeElement as HTMLInputElement).value).toBe('meins')
    press('Enter')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByText(/Okke Brandes/).length).toBeGreaterThan(0)
    expect((await scene.offer(id))?.district).toBe('ihres')
    fireEvent.click(within(dialog).getByRole('button', { name: /speichern/i }))
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ district: 'meins', name: 'A anders' }))
  })

  it('leaves what was refused standing with the reason, until Esc takes it back', async () => {
    const { id } = await scene.add({ name: 'A', district: 'alt' })
    await scene.open()
    await goTo(0, columnOf.district)
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.server.as(scene.writer).case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    press('n')
    type('neu')
    press('Enter')
    expect(await screen.findByText(/Stadtteil oder Ort ist nicht gespeichert: Der Fall ist beendet/)).toBeTruthy()
    expect(cell(0, columnOf.district).textContent).toContain('neu')
    await goTo(0, columnOf.district)
    press('Escape')
    expect(cell(0, columnOf.district).textContent).toBe('alt')
    expect((await scene.offer(id))?.district).toBe('alt')
  })

  it('selects a range with Shift, changes it in one step, and takes that back', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await scene.add({ name })
    await scene.open()
    await theGrid()
    fireEvent.click(screen.getByRole('checkbox', { name: 'B auswählen' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'D auswählen' }), { shiftKey: true })
    expect(screen.getByText('3 ausgewählt')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Ändern' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('Was sich ändert'), { target: { value: 'places' } })
    fireEvent.change(within(dialog).getByLabelText('Neuer Wert'), { target: { value: 'viele' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'In 3 Angeboten ändern' }))
    expect((await within(dialog).findAllByText(/ganze Zahl/)).length).toBeGreaterThan(0)
    fireEvent.change(within(dialog).getByLabelText('Neuer Wert'), { target: { value: '30' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'In 3 Angeboten ändern' }))
    expect(await screen.findByText('3 Angebote geändert.')).toBeTruthy()
    expect((await scene.offers()).map((it) => it.places)).toEqual([null, 30, 30, 30])
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
    await waitFor(async () => expect((await scene.offers()).map((it) => it.places)).toEqual([null, null, null, null]))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Alle Treffer auswählen' }))
    fireEvent.click(screen.getByRole('button', { name: 'Löschen' }))
    expect(await screen.findByText('4 Angebote gelöscht.')).toBeTruthy()
    expect(await scene.offers()).toEqual([])
  })
})
