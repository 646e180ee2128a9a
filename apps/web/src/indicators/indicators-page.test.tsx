import { indicatorValueId } from '@etappe/domain/kernel/id'
import type { IndicatorValueFields } from '@etappe/domain/baseline/indicator'
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

type Fields = Partial<Omit<IndicatorValueFields, 'indicator' | 'year'>>
const api = () => scene.server.as(scene.writer)
const record = (year: number, fields: Fields, indicator: 'births' | 'languageFindings' = 'births') =>
  api().indicator.record({
    ...newCommand(),
    caseId: scene.case.id,
    values: [{ id: indicatorValueId.parse(crypto.randomUUID()), version: 0, indicator, year, fields }],
  })
const stored = async () => (await api().indicator.list({ caseId: scene.case.id })).values
const open = (search = '', locale: 'de' | 'en' = 'de') =>
  renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/ausgangslage/kennzahlen${search}`, locale })
/** By its text: looking through all roles of a large table takes long. */
const cell = (name: RegExp) =>
  waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-cell]')].find((it) => name.test(it.textContent))
    if (!found) throw new Error(`no cell says ${name}`)
    return found
  })
const typeInto = async (label: RegExp, text: string) => {
  const field = await screen.findByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  return field
}

it('lists the core ten before anything is known, and says what the first gate asks for', async () => {
  await open()
  expect(await screen.findByText('0 von 10 geklärt')).toBeTruthy()
  expect(screen.getByText('10 offen')).toBeTruthy()
  expect(screen.getAllByRole('rowheader')).toHaveLength(10)
  expect(screen.getByText(/Das erste Tor verlangt 8/)).toBeTruthy()
})

it('takes a figure where it stands, goes on below, and takes it back', async () => {
  await open()
  const births = await cell(/^Geburten im Jahr, 2025:/)
  fireEvent.keyDown(births, { key: '3' })
  const field = await typeInto(/Geburten im Jahr, 2025 eintragen: Wert/, '1.234,5')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(await screen.findByText('1.234,5')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Kinder unter 1 Jahr, 2025:/))
  expect(await stored()).toMatchObject([{ indicator: 'births', year: 2025, value: 1234.5 }])
  fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(async () => expect(await stored()).toEqual([]))
})

it('keeps what cannot be read in its field and says why', async () => {
  await open()
  fireEvent.click(await cell(/^Geburten im Jahr, 2025:/))
  const field = await typeInto(/Geburten im Jahr, 2025 eintragen: Wert/, 'zwölf')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect((await screen.findByRole('alert')).textContent).toContain('Das ist keine Zahl')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(await stored()).toEqual([])
})

it('stores a share of fewer than ten and shows it to nobody, whoever typed it included', async () => {
  await open()
  fireEvent.click(await cell(/^Sprachauffälligkeiten.*, 2025:/))
  await typeInto(/2025 eintragen: Wert/, '61,7')
  fireEvent.keyDown(await typeInto(/2025 eintragen: Basis/, '8'), { key: 'Enter' })
  expect(await screen.findByText('Gespeichert, wird nicht gezeigt (Basis unter 10)')).toBeTruthy()
  expect(await cell(/^Sprachauffälligkeiten.*, 2025: nicht gezeigt/)).toBeTruthy()
  await waitFor(() => expect(document.body.textContent).not.toContain('61,7'))
  const kept = await scene.server.database.read.selectFrom('indicatorValue').select(['value', 'base']).execute()
  expect(kept).toEqual([{ value: 61.7, base: 8 }])
})

it('asks for the value again when the base of one that is kept back changes', async () => {
  await record(2025, { value: 61.7, base: 8 }, 'languageFindings')
  await open('?indicator=languageFindings&year=2025')
  const panel = await screen.findByRole('complementary', { name: /Sprachauffälligkeiten/ })
  expect(within(panel).getByText(/Mit einer anderen Basis muss auch der Wert neu/)).toBeTruthy()
  fireEvent.change(within(panel).getByLabelText('Basis (n)'), { target: { value: '80' } })
  fireEvent.click(within(panel).getByRole('button', { name: 'Speichern' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Bitte prüfen Sie')
  expect(await stored()).toMatchObject([{ suppressed: true }])
  fireEvent.change(within(panel).getByLabelText('Wert'), { target: { value: '55' } })
  fireEvent.click(within(panel).getByRole('button', { name: 'Speichern' }))
  await waitFor(async () => expect(await stored()).toMatchObject([{ value: 55, base: 80 }]))
})

it('enters a block from a spreadsheet after showing what goes where, in one step to undo', async () => {
  await open()
  const first = await cell(/^Geburten im Jahr, 2024:/)
  const clipboardData = { getData: () => '190\t187\n188\tk. A.\n377\tvielleicht\n' }
  fireEvent.paste(first, { clipboardData })
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/5 Werte werden eingetragen\. 1 Feld ist nicht lesbar/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: '5 Werte eintragen' }))
  await waitFor(async () => expect(await stored()).toHaveLength(5))
  fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(async () => expect(await stored()).toEqual([]))
})

it('shows one indicator large, with its years as a picture and as a table', async () => {
  await record(2023, { value: 200, source: 'Landesamt' })
  await record(2025, { value: 190, source: 'Melderegister', note: 'vorläufig' })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Geburten im Jahr' }))
  const panel = await screen.findByRole('complementary', { name: 'Geburten im Jahr' })
  expect(within(panel).getByRole('img', { name: 'Geburten im Jahr: 2023: 200; 2025: 190' })).toBeTruthy()
  expect(within(panel).getByRole('row', { name: /2025 190 Melderegister vorläufig/ })).toBeTruthy()
  expect(screen.getByText('−10 seit 2023')).toBeTruthy()
})

it('asks which of two versions counts', async () => {
  await record(2025, { value: 300 })
  await open()
  fireEvent.click(await cell(/^Geburten im Jahr, 2025: 300/))
  const field = await typeInto(/2025 eintragen: Wert/, '310')
  const [value] = await stored()
  if (!value) throw new Error('no value')
  const theirs = { id: value.id, version: 1, indicator: value.indicator, year: 2025, fields: { value: 305 } }
  await api().indicator.record({ ...newCommand(), caseId: scene.case.id, values: [theirs] })
  fireEvent.keyDown(field, { key: 'Enter' })
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('305')).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Diese Fassung speichern' }))
  await waitFor(async () => expect(await stored()).toMatchObject([{ value: 310, version: 3 }]))
})

it('adds one of the case’s own, and refuses a name that is there', async () => {
  await open()
  const add = async (name: string) => {
    fireEvent.click(await screen.findByRole('button', { name: 'Kennzahl' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Eigene Kennzahl …' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText(/^Name/), { target: { value: name } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    return dialog
  }
  await add('Kinder mit Schwimmkurs')
  expect(await screen.findByRole('rowheader', { name: /Kinder mit Schwimmkurs/ })).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const dialog = await add('kinder mit schwimmkurs')
  expect((await within(dialog).findAllByText(/Das gibt es schon/)).length).toBeGreaterThan(0)
})

it('says why nothing can be written, and speaks English', async () => {
  const discontinued = { id: scene.case.id, on: '2026-11-24', reasonCode: 'staff' as const, reason: 'x' }
  await api().case.discontinue({ ...newCommand(), ...discontinued })
  await open('', 'en')
  expect(await screen.findByText('0 of 10 settled')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Indicator' })).toBeNull()
  const births = await cell(/^Births per year, 2025: –no value/)
  fireEvent.click(births)
  expect(screen.queryByLabelText(/Enter Births/)).toBeNull()
})
