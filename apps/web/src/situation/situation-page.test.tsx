import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import type { ReportSection } from '@etappe/domain/baseline/situation-report'
import { findingId, type SituationReportId, situationReportId } from '@etappe/domain/kernel/id'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { breakable, openScene, type Scene } from '../testing/meeting-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: Scene
let api: ReturnType<Scene['server']['as']>
beforeEach(async () => {
  scene = await openScene()
  api = scene.server.as(scene.writer)
})
afterEach(() => scene.server.close())

type Open = Partial<Parameters<typeof renderApp>[0]>
const open = (search = '', over: Open = {}) =>
  renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/ausgangslage/bericht${search}`, ...over })
const begin = () => api.situationReport.start({ ...newCommand(), id: situationReportId.parse(crypto.randomUUID()), caseId: scene.case.id })
const write = (id: SituationReportId, version: number, section: ReportSection, text: string) =>
  api.situationReport.write({ ...newCommand(), id, version, section, text })
const stored = async (id: SituationReportId) => (await api.situationReport.get({ id })).report
const only = async () => {
  const [first] = await api.situationReport.list({ caseId: scene.case.id })
  if (!first) throw new Error('no report')
  return first
}
const field = (name: RegExp) => screen.findByRole<HTMLTextAreaElement>('textbox', { name })
const type = async (name: RegExp, value: string) => {
  const box = await field(name)
  fireEvent.change(box, { target: { value } })
  fireEvent.blur(box)
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

describe('the situation analysis', () => {
  it('begins empty, is written section by section, and saves itself', async () => {
    await open()
    expect(await screen.findByText(/Es gibt noch keine Situationsanalyse/)).toBeTruthy()
    await press('Situationsanalyse beginnen')
    expect(await screen.findByText('Die Situationsanalyse ist begonnen.')).toBeTruthy()
    await type(/Ihr Text: Einleitung/, 'Warum wir das tun.')
    expect(await screen.findByText('gespeichert')).toBeTruthy()
    expect((await only()).written).toEqual(['introduction'])
    const next = await screen.findByRole('link', { name: /Nächster Abschnitt: Die Kommune/ })
    fireEvent.click(next)
    expect((await field(/Ihr Text: Die Kommune/)).value).toBe('')
    expect(screen.getByRole('link', { name: /Einleitung \(geschrieben/ })).toBeTruthy()
    expect(screen.getByText('1 von 10 Abschnitten mit Text')).toBeTruthy()
  })

  it('shows beside the text what the data say', async () => {
    await begin()
    const fields = fakeFindingFields({ kind: 'need', text: 'Eine Anlaufstelle <b>fehlt</b>.', weight: 3 })
    await api.finding.create({ ...newCommand(), id: findingId.parse(crypto.randomUUID()), caseId: scene.case.id, fields })
    await open('?section=needs')
    const table = await screen.findByRole('table', { name: 'Handlungsbedarfe' })
    expect(within(table).getByText('Eine Anlaufstelle <b>fehlt</b>.')).toBeTruthy()
    expect(within(table).getByText('hoch')).toBeTruthy()
  })

  it('keeps what was typed while the network is away, says so, and sends it again', async () => {
    const { id } = await begin()
    const { network, link } = breakable()
    await open('?section=offers', { link })
    network.cut = 'before'
    await type(/Ihr Text: Angebote/, 'Im Zug geschrieben.')
    expect(await screen.findByText('wartet auf die Verbindung')).toBeTruthy()
    expect((await field(/Ihr Text/)).value).toBe('Im Zug geschrieben.')
    await waitFor(() => expect(JSON.stringify(Object.entries(localStorage))).toContain('Im Zug geschrieben.'))
    network.cut = null
    await press('Noch einmal versuchen')
    expect(await screen.findByText('gespeichert')).toBeTruthy()
    expect((await stored(id)).blocks).toEqual([{ section: 'offers', text: 'Im Zug geschrieben.' }])
  })

  it('asks when somebody else wrote the same section, and writes what was decided', async () => {
    const { id } = await begin()
    await open('?section=offers')
    fireEvent.change(await field(/Ihr Text/), { target: { value: 'von mir' } })
    await write(id, 1, 'offers', 'von ihr')
    fireEvent.blur(await field(/Ihr Text/))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByText(/von ihr/).length).toBeGreaterThan(0)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Diese Fassung speichern' }))
    await waitFor(async () => expect((await stored(id)).blocks).toEqual([{ section: 'offers', text: 'von mir' }]))
  })

  it('does not ask when somebody else wrote another section', async () => {
    const { id } = await begin()
    await open('?section=offers')
    const box = await field(/Ihr Text/)
    await write(id, 1, 'needs', 'von ihr')
    fireEvent.change(box, { target: { value: 'von mir' } })
    fireEvent.blur(box)
    expect(await screen.findByText('gespeichert')).toBeTruthy()
    expect((await stored(id)).blocks.map((it) => it.text)).toEqual(['von mir', 'von ihr'])
  })

  it('is made final after a question, then approved, and the next version begins with its texts', async () => {
    const { id } = await begin()
    await write(id, 1, 'offers', 'Text')
    await open('?section=offers')
    await press('Als Arbeitsfassung weitergeben')
    expect(await screen.findByText('Das ist jetzt die Arbeitsfassung.')).toBeTruthy()
    await press('Endgültig machen …')
    const question = await screen.findByRole('dialog')
    expect(within(question).getByText('9 Abschnitte haben noch keinen eigenen Text.')).toBeTruthy()
    fireEvent.click(within(question).getByRole('button', { name: 'Endgültig machen' }))
    await press('Abnahme eintragen')
    expect(screen.queryByRole('textbox', { name: /Ihr Text/ })).toBeNull()
    await press('Abnahme speichern')
    expect((await screen.findAllByText(/Bitte|fehlt|erforderlich|ausfüllen/i)).length).toBeGreaterThan(0)
    fireEvent.change(await screen.findByLabelText(/Abgenommen von/), { target: { value: 'Steuerungsgruppe' } })
    await press('Abnahme speichern')
    expect(await screen.findByText('abgenommen am 24.11.2026: Steuerungsgruppe')).toBeTruthy()
    await press('Neue Fassung beginnen')
    await waitFor(async () => expect((await field(/Ihr Text/)).value).toBe('Text'))
  })

  it('marks what differs from another version', async () => {
    const { id } = await begin()
    await write(id, 1, 'offers', 'Es gibt zwei Krippen.')
    await api.situationReport.advance({ ...newCommand(), id, version: 2, to: 'final' })
    const next = await begin()
    await write(next.id, 1, 'offers', 'Es gibt drei Krippen.')
    await open('?view=compare')
    expect((await screen.findByText('drei')).tagName).toBe('INS')
    expect(screen.getByText('zwei').tagName).toBe('DEL')
    expect(screen.getByText('Die Zahlen sind gleich.')).toBeTruthy()
  })

  it('is read as a whole, in English too, and downloaded in that language', async () => {
    const { id } = await begin()
    await write(id, 1, 'outlook', 'Onwards.\n\n- one\n- two')
    await open('?view=read', { locale: 'en' })
    expect((await screen.findAllByRole('heading', { level: 3 })).map((it) => it.textContent)).toHaveLength(10)
    expect(screen.getByText('one').tagName).toBe('LI')
    expect(screen.getByText('No findings are recorded yet.')).toBeTruthy()
    const download = screen.getByRole('link', { name: 'Download PDF' }).getAttribute('href')
    expect(download).toBe(`/api/files/cases/${scene.case.number}/situation-report.pdf?locale=en&version=1`)
  })

  it('can only be read by whom it is not for to write, and says why', async () => {
    await begin()
    const lead = scene.server.as(await scene.server.person('officeLead', 'KI'))
    await lead.case.discontinue({ ...newCommand(), id: scene.case.id, on: '2026-11-24', reasonCode: 'politics', reason: 'Beschluss' })
    await open('?section=offers')
    expect(await screen.findByText('Hier ist noch nichts geschrieben.')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: /Ihr Text/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Als Arbeitsfassung weitergeben' })).toBeNull()
  })
})
