import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type OfferScene, openOfferScene, pasteInto, theGrid } from '../testing/offer-scene.ts'

let scene: OfferScene
beforeEach(async () => {
  scene = await openOfferScene()
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await scene.server.close()
})

const head = 'Angebot\tTräger\tSäule\tEbene\tAlter\tPlätze\tFarbe'
const preview = () => screen.findByRole('table', { name: 'Vorschau' })
const rowOf = async (line: number) => {
  const found = within(await preview())
    .getAllByRole('row')
    .find((it) => within(it).queryByRole('rowheader')?.textContent === String(line))
  if (!found) throw new Error(`no row ${line}`)
  return within(found)
}
const confirm = (count: string) => screen.findByRole<HTMLButtonElement>('button', { name: `${count} einlesen` })

async function openSource() {
  await scene.open()
  const [open] = await screen.findAllByRole('button', { name: 'Einlesen' })
  if (open) fireEvent.click(open)
  return async (file: File) => {
    const input = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('input[type="file"]')
      if (!found) throw new Error('no field for a file')
      return found
    })
    fireEvent.change(input, { target: { files: [file] } })
  }
}

describe('a table that is brought', () => {
  it('pasted into the grid is understood, shows what is wrong cell by cell, and comes in as one step', async () => {
    await scene.add({ name: 'Elterncafé' })
    await scene.open()
    const lines = [
      head,
      'Krabbelgruppe\tAWO\tBildung, Soziales\tfür alle\t0-3\t1.234\trot',
      'Ohne Säule\t\t\tfür alle\t0-3\tn/a\t',
      'ELTERNCAFE\t\tBildung\tselektiv\t3 Jahre\t40 %\t',
    ]
    await pasteInto(await theGrid(), lines.join('\n'))
    expect((await rowOf(2)).getByText('Der Text „1.234“ wird als Zahl gelesen')).toBeTruthy()
    const broken = await rowOf(3)
    expect([broken.getByText('fehlt'), broken.getByText('„n/a“ wird als leer gelesen')]).toHaveLength(2)
    expect(broken.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true)
    const twice = await rowOf(4)
    expect(twice.getByText('Ein Angebot mit diesem Namen und Träger gibt es schon.')).toBeTruthy()
    expect(twice.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
    expect(await screen.findByText('1 Träger kommt neu ins Verzeichnis')).toBeTruthy()
    expect(await scene.offers()).toHaveLength(1)
    fireEvent.click(twice.getByRole('checkbox'))
    fireEvent.click(await confirm('2 Angebote'))
    expect(await screen.findByText('2 Angebote eingelesen.')).toBeTruthy()
    expect((await scene.offers()).map((it) => [it.name, it.places, it.providerId !== null])).toEqual([
      ['ELTERNCAFE', null, false],
      ['Elterncafé', null, false],
      ['Krabbelgruppe', 1234, true],
    ])
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
    await waitFor(async () => expect(await scene.offers()).toHaveLength(1))
  })

  it('follows the columns of the grid when it has no headings, and one cell goes into one cell', async () => {
    const { id } = await scene.add({ name: 'A' })
    await scene.open()
    const grid = await theGrid()
    fireEvent.mouseDown(screen.getByText('0–3 Jahre'))
    await pasteInto(grid, '3 bis 6 Jahre')
    await waitFor(async () => expect(await scene.offer(id)).toMatchObject({ ageFrom: 36, ageTo: 71 }))
    fireEvent.mouseDown(screen.getByText('A'))
    await pasteInto(grid, 'Neu eins\t\tBildung\tfür alle\t0–3\nNeu zwei\t\tSoziales\tfür alle\t0–3')
    fireEvent.click(await confirm('2 Angebote'))
    await waitFor(async () => expect(await scene.offers()).toHaveLength(3))
  })

  it('has its columns mapped by hand, and values for every row', async () => {
    const bring = await openSource()
    await bring(new File(['Bezeichner;Wohin\nCafé;Nord\nTurnen;Süd\n'], 'liste.csv'))
    await preview()
    const column = (name: RegExp) => screen.getByLabelText<HTMLSelectElement>(name)
    fireEvent.change(column(/Zeile mit Überschriften/), { target: { value: '0' } })
    fireEvent.change(column(/^A: Bezeichner/), { target: { value: 'name' } })
    fireEvent.change(column(/^B: Wohin/), { target: { value: 'district' } })
    const cafe = await rowOf(2)
    expect(cafe.getByText(/Säulen: fehlt|Säulen:/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Säulen'), { target: { value: 'social' } })
    fireEvent.change(screen.getByLabelText('Ebene'), { target: { value: 'universal' } })
    fireEvent.change(screen.getByLabelText('Alter'), { target: { value: '0–6' } })
    fireEvent.click(await confirm('2 Angebote'))
    await waitFor(async () =>
      expect(await scene.offers()).toMatchObject([
        { name: 'Café', district: 'Nord', pillars: ['social'], ageTo: 71 },
        { name: 'Turnen', district: 'Süd', level: 'universal' },
      ]),
    )
  })

  it('as a workbook is read by the server, which says in words what is wrong with it', async () => {
    const answer = vi.fn<() => Response>()
    vi.stubGlobal('fetch', () => Promise.resolve(answer()))
    const bring = await openSource()
    answer.mockReturnValueOnce(Response.json({ code: 'sheet-macros', details: {} }, { status: 400 }))
    await bring(new File(['PK'], 'makros.xlsm'))
    expect(await screen.findByText('Die Mappe enthält Makros. Bitte speichern Sie sie als XLSX ohne Makros.')).toBeTruthy()
    const other = { name: 'Sonstiges', rows: [['x']], lines: [1], merged: [], isCut: false }
    const rows = [
      ['Angebote der Stadt'],
      ['Angebot', 'Säule', 'Ebene', 'Alter'],
      ['Café', 'Bildung', 'für alle', { kind: 'day', day: '2026-06-03' }],
    ]
    const sheet = { name: 'Angebote', rows, lines: [1, 3, 4], merged: ['2:1'], isCut: true }
    answer.mockReturnValueOnce(Response.json({ sheets: [other, sheet] }))
    await bring(new File(['PK'], 'angebote.xlsx'))
    const row = await rowOf(4)
    expect(row.getByText('stammt aus einer verbundenen Zelle')).toBeTruthy()
    expect(row.getByText('Excel hat aus dem Alter ein Datum gemacht; gelesen wird das Alter')).toBeTruthy()
    expect(screen.getByText(/Gelesen werden nur die ersten 2.000/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLSelectElement>('Blatt').value).toBe('1')
    expect(await scene.offers()).toEqual([])
  })
})
