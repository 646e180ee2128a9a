import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { breakable, openScene, type Scene } from '../testing/meeting-scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const open = (path = `/termin/neu?fall=${scene.case.number}`, link?: ReturnType<typeof breakable>['link']) =>
  renderApp({ server: scene.server, as: scene.writer, path, ...(link ? { link } : {}) })
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name)
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('etappe.draft.'))

describe('logging a meeting', () => {
  it('takes two taps to the form, saves what was tapped, and can be taken back', async () => {
    const { router } = await open('/termin/neu')
    fireEvent.click(await screen.findByRole('button', { name: /Sprachbrücken/ }))
    expect(await screen.findByRole('radio', { name: 'Steuerungsgruppe' })).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Termin festhalten' }))
    choose('Steuerungsgruppe')
    press('Praxis: eine Person mehr')
    press('Praxis: eine Person mehr')
    press('Praxis: eine Person weniger')
    type('Verwaltung: Anzahl', '12')
    fireEvent.keyDown(field('Verwaltung: Anzahl'), { key: 'ArrowUp' })
    type('von', '9')
    fireEvent.blur(field('von'))
    expect(field('von').value).toBe('09:00')
    type('bis', '1130')
    type('Ergebnis', 'Vorlage geht in den Rat. <script>alert(1)</script> 🎉')
    type('Nächste Schritte', 'Träger ansprechen')
    expect(screen.getByText('14, nur Zahlen')).toBeTruthy()
    press('Speichern')
    expect(await screen.findByText('Termin für KI-N-001 festgehalten.')).toBeTruthy()
    await waitFor(() => expect(router.state.location.pathname).toBe('/faelle/KI-N-001'))
    expect((await scene.stored()).meetings).toMatchObject([
      {
        kind: 'steeringGroup',
        state: 'held',
        heldOn: '2026-11-24',
        startsAt: '09:00',
        endsAt: '11:30',
        participants: { practice: 1, administration: 13 },
        notes: 'Vorlage geht in den Rat. <script>alert(1)</script> 🎉',
        nextSteps: 'Träger ansprechen',
      },
    ])
    expect(drafts()).toEqual([])
    press('Rückgängig')
    await waitFor(async () => expect((await scene.stored()).meetings).toEqual([]))
  })

  it('keeps what is typed while it is being saved, more than once, in the same meeting', async () => {
    const { router } = await open()
    await screen.findByRole('heading', { name: 'Termin festhalten' })
    choose('Steuerungsgruppe')
    type('Ergebnis', 'eins')
    for (const [index, typed] of ['eins, zwei', 'eins, zwei, drei'].entries()) {
      await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Speichern' }).disabled).toBe(false))
      press('Speichern')
      type('Ergebnis', typed)
      await waitFor(async () => expect((await scene.stored()).meetings).toMatchObject([{ version: index + 1 }]))
      expect(field('Ergebnis').value).toBe(typed)
    }
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Speichern' }).disabled).toBe(false))
    press('Speichern')
    await waitFor(async () => expect((await scene.stored()).meetings).toMatchObject([{ notes: 'eins, zwei, drei', version: 3 }]))
    await waitFor(() => expect(router.state.location.pathname).toBe('/faelle/KI-N-001'))
    expect(drafts()).toEqual([])
  })

  it('finds any other case by its name, and offers all to who has none', async () => {
    const other = await scene.server.person('officeStaff', 'KI')
    const { router } = await renderApp({ server: scene.server, as: other, path: '/termin/neu' })
    expect(await screen.findByText('Alle Fälle')).toBeTruthy()
    expect(await screen.findByRole('button', { name: /Sprachbrücken/ })).toBeTruthy()
    type('Fall nach Name, Ort oder Nummer suchen', 'gibt es nicht')
    expect(await screen.findByText(/Kein Fall gefunden/)).toBeTruthy()
    type('Fall nach Name, Ort oder Nummer suchen', 'SPRACHBRUCKEN')
    fireEvent.click(await screen.findByRole('button', { name: /Sprachbrücken/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({ fall: scene.case.number }))
  })

  it('goes back to where the person came from', async () => {
    const { router } = await open('/faelle/KI-N-001/termine')
    await screen.findByText('Noch kein Termin.')
    await router.navigate({ to: '/termin/neu', search: { fall: scene.case.number, art: 'review', am: '2026-11-20' as never } })
    await screen.findByRole('heading', { name: 'Termin festhalten' })
    expect([screen.getByRole<HTMLInputElement>('radio', { name: 'Auswertung' }).checked, field('Tag').value]).toEqual([true, '20.11.2026'])
    fireEvent.keyDown(field('Ergebnis'), { key: 'Enter', ctrlKey: true })
    expect(await screen.findByText('Termin für KI-N-001 festgehalten.')).toBeTruthy()
    expect(within(await screen.findByRole('list', { name: 'Termine' })).getByRole('link').textContent).toBe('Auswertung')
    expect(router.state.location.pathname).toBe('/faelle/KI-N-001/termine')
    expect((await scene.stored()).meetings).toMatchObject([{ kind: 'review', heldOn: '2026-11-20' }])
  })

  it('keeps the text when the write fails, and writes one meeting however often it is tried', async () => {
    const { network, link } = breakable()
    await open(undefined, link)
    choose('Netzwerktreffen')
    type('Ergebnis', 'Räume im Rathaus fehlen')
    network.cut = 'after'
    press('Speichern')
    expect(await screen.findByText('Nicht gespeichert')).toBeTruthy()
    expect(screen.getByText('Keine Verbindung, Ihr Text bleibt hier')).toBeTruthy()
    expect(field('Ergebnis').value).toBe('Räume im Rathaus fehlen')
    await waitFor(() => expect(drafts()).toHaveLength(1))
    network.cut = 'before'
    type('Ergebnis', 'Räume im Rathaus fehlen noch')
    press('Erneut versuchen')
    await waitFor(() => expect(network.writes).toBe(4))
    expect(await screen.findByText('Nicht gespeichert')).toBeTruthy()
    network.cut = null
    press('Erneut versuchen')
    expect(await screen.findByText('Termin für KI-N-001 festgehalten.')).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ notes: 'Räume im Rathaus fehlen noch' }])
  })

  it('plans what lies ahead, and says so', async () => {
    await open()
    expect(screen.getByText('Wird als gehalten gespeichert.')).toBeTruthy()
    press('Findet noch statt')
    expect(screen.getByText('Wird als geplant gespeichert.')).toBeTruthy()
    type('Tag', '+14')
    fireEvent.blur(field('Tag'))
    expect(await screen.findByRole('heading', { name: 'Termin planen' })).toBeTruthy()
    expect(screen.getByText('Liegt in der Zukunft, wird als geplant gespeichert.')).toBeTruthy()
    choose('Telefon/Video')
    press('Speichern')
    expect(await screen.findByText('Termin für KI-N-001 geplant.')).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ state: 'planned', heldOn: '2026-12-08', kind: 'remote' }])
  })

  it('says beside its field what is wrong, before anything is sent', async () => {
    const { network, link } = breakable()
    await open(undefined, link)
    type('Tag', 'irgendwann')
    type('von', '14:00')
    type('bis', '13:00')
    type('Ergebnis', 'x'.repeat(20_001))
    type('Praxis: Anzahl', '5001')
    press('Speichern')
    const summary = await screen.findByText('Bitte prüfen Sie diese Felder')
    const found = within(summary.parentElement as HTMLElement).getAllByRole('listitem')
    expect(found.map((it) => it.textContent?.split(':')[0])).toEqual(['Art', 'Tag', 'Praxis', 'Ergebnis'])
    expect(screen.getByText('20.001 von 20.000 Zeichen')).toBeTruthy()
    expect(field('Praxis: Anzahl').getAttribute('aria-invalid')).toBe('true')
    choose('Abschluss')
    type('Tag', 'heute')
    type('Ergebnis', 'x'.repeat(20_000))
    type('Praxis: Anzahl', '5000')
    press('Speichern')
    expect(await screen.findAllByText(/Ende liegt vor/)).toHaveLength(2)
    expect(network.writes).toBe(0)
    type('bis', '14:00')
    press('Speichern')
    expect(await screen.findByText('Termin für KI-N-001 festgehalten.')).toBeTruthy()
  })

  it('closes without asking because the draft stays, and goes on with it the next time', async () => {
    const first = await open()
    type('Ergebnis', 'angefangen שלום')
    await waitFor(() => expect(drafts()).toHaveLength(1))
    fireEvent.keyDown(field('Ergebnis'), { key: 'Escape' })
    await waitFor(() => expect(first.router.state.location.pathname).toBe('/faelle/KI-N-001'))
    first.unmount()
    await open()
    expect(field('Ergebnis').value).toBe('angefangen שלום')
    press('Entwurf verwerfen')
    expect(field('Ergebnis').value).toBe('')
  })

  it('asks before another page is opened over unsaved text', async () => {
    const { router } = await open()
    type('Ergebnis', 'angefangen')
    void router.navigate({ to: '/faelle' })
    expect(await screen.findByText('Ohne Speichern verlassen?')).toBeTruthy()
    expect(router.state.location.pathname).toBe('/termin/neu')
  })

  it('shows what was said last time, and offers the meeting that was planned for now', async () => {
    await scene.addMeeting({ notes: 'Fünf Leitziele bestätigt', heldOn: '2026-10-30' as never })
    await scene.addMilestone({ kind: 'councilDecision', dueOn: '2026-10-21' as never })
    const planned = await scene.addMeeting({ state: 'planned', heldOn: '2026-11-23' as never, kind: 'workingGroup' })
    const { router } = await open()
    const help = within(screen.getByRole('complementary', { name: 'Hilfe' }))
    expect(help.getByText('Fünf Leitziele bestätigt')).toBeTruthy()
    expect(help.getByText('fällig 21.10.26')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: 'Diesen festhalten' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/termin/${planned.id}`))
  })

  it('says why nothing can be written in a closed case', async () => {
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.server.as(scene.writer).case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    await open()
    expect(screen.getByText(/Fall ist beendet/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Speichern' })).toBeNull()
    expect(screen.queryByLabelText('Ergebnis')).toBeNull()
    press('Fall ändern')
    expect(await screen.findByText('Zu welchem Fall?')).toBeTruthy()
  })

  it('does not tell of a case outside the scope', async () => {
    await renderApp({
      server: scene.server,
      as: await scene.server.person('officeStaff', 'BE'),
      path: `/termin/neu?fall=${scene.case.number}`,
    })
    expect(await screen.findByText('Diese Seite gibt es nicht')).toBeTruthy()
  })
})
