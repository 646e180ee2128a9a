import type { Day } from '@etappe/domain/kernel/day'
import { type MeetingFields, nobody } from '@etappe/domain/meetings/meeting'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { openScene, type Scene } from '../testing/meeting-scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const open = (id: string) => renderApp({ server: scene.server, as: scene.writer, path: `/termin/${id}` })
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** Somebody else of the office changes the meeting meanwhile. */
async function meanwhile(id: string, fields: Partial<MeetingFields>) {
  const other = await scene.server.person('officeLead', 'KI', 'Wiebke Öhlenschlegel')
  const { meeting } = await scene.server.as(other).meeting.get({ id })
  await scene.server.as(other).meeting.update({ ...newCommand(), id, version: meeting.version, fields })
}

describe('an existing meeting', () => {
  it('is edited without touching what somebody else changed in other fields', async () => {
    const { id } = await scene.addMeeting({ notes: 'alt', place: 'Rathaus' })
    const { router } = await open(id)
    type('Ergebnis', 'neu')
    await meanwhile(id, { place: 'Kita Sonnenschein' })
    press('Speichern')
    expect(await screen.findByText('Termin gespeichert.')).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ notes: 'neu', place: 'Kita Sonnenschein' }])
    await waitFor(() => expect(router.state.location.pathname).toBe('/faelle/KI-N-001'))
  })

  it('keeps what is typed while it is being saved, and saves that too', async () => {
    const { id } = await scene.addMeeting({ notes: 'alt' })
    const { router } = await open(id)
    type('Ergebnis', 'eins')
    press('Speichern')
    type('Ergebnis', 'eins, zwei')
    expect(await screen.findByText('Termin gespeichert.')).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ notes: 'eins', version: 2 }])
    expect(field('Ergebnis').value).toBe('eins, zwei')
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Speichern' }).disabled).toBe(false))
    press('Speichern')
    await waitFor(async () => expect((await scene.stored()).meetings).toMatchObject([{ notes: 'eins, zwei', version: 3 }]))
    await waitFor(() => expect(router.state.location.pathname).toBe('/faelle/KI-N-001'))
  })

  it('shows both versions when two people changed the same field, and saves the decided one', async () => {
    const { id } = await scene.addMeeting({ notes: 'vorher' })
    await open(id)
    type('Ergebnis', 'meines')
    await meanwhile(id, { notes: 'ihres' })
    press('Speichern')
    expect(await screen.findByText('Zwei Fassungen von „Ergebnis“')).toBeTruthy()
    expect(screen.getAllByText(/Wiebke Öhlenschlegel/).length).toBeGreaterThan(0)
    type('So wird gespeichert', 'beides')
    press('Diese Fassung speichern')
    expect(await screen.findByText('Termin gespeichert.')).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ notes: 'beides', version: 3 }])
  })

  it('keeps the own text when the decision is put off', async () => {
    const { id } = await scene.addMeeting({ notes: 'vorher' })
    await open(id)
    type('Ergebnis', 'meines')
    await meanwhile(id, { notes: 'ihres' })
    press('Speichern')
    await screen.findByText('Zwei Fassungen von „Ergebnis“')
    press('Später entscheiden')
    expect(field('Ergebnis').value).toBe('meines')
    expect(await screen.findByText(/inzwischen geändert/)).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ notes: 'ihres' }])
  })

  it('that was planned and whose day has come is held with one tap', async () => {
    const { id } = await scene.addMeeting({ state: 'planned', heldOn: '2026-11-24' as Day })
    await open(id)
    press('Hat stattgefunden')
    expect(await screen.findByText('Termin als gehalten gespeichert.')).toBeTruthy()
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'gehalten' }).checked).toBe(true))
    expect(screen.queryByRole('button', { name: 'Hat stattgefunden' })).toBeNull()
    expect((await scene.stored()).meetings).toMatchObject([{ state: 'held' }])
  })

  it('moved to a day ahead is planned again', async () => {
    const { id } = await scene.addMeeting({ heldOn: '2026-11-20' as Day })
    await open(id)
    type('Tag', 'morgen')
    expect(screen.queryByRole('radio', { name: 'gehalten' })).toBeNull()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'geplant' }).checked).toBe(true)
    press('Speichern')
    expect(await screen.findByText('Termin gespeichert.')).toBeTruthy()
    expect((await scene.stored()).meetings).toMatchObject([{ state: 'planned', heldOn: '2026-11-25' }])
  })

  it('is removed at once and brought back from the toast', async () => {
    const { id } = await scene.addMeeting({ notes: 'bleibt' })
    await open(id)
    press('Entfernen')
    expect(await screen.findByText('Termin entfernt.')).toBeTruthy()
    expect((await scene.stored()).meetings).toEqual([])
    press('Rückgängig')
    await waitFor(async () => expect((await scene.stored()).meetings).toMatchObject([{ notes: 'bleibt' }]))
  })

  it('is read by those who may not write, with the reason', async () => {
    const { id } = await scene.addMeeting({ notes: 'Erste Zeile\nzweite', participants: { ...nobody, parents: 3 } })
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.server.as(scene.writer).case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    await open(id)
    expect(screen.getByText(/Fall ist beendet/)).toBeTruthy()
    expect(screen.getByText(/zweite/).textContent).toBe('Erste Zeile\nzweite')
    expect(screen.getByText('3 · Eltern 3')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Entfernen' })).toBeNull()
  })

  it.each(['11111111-1111-4111-8111-111111111111', 'kein-termin'])('does not exist for %s', async (id) => {
    await open(id)
    expect(await screen.findByText('Diese Seite gibt es nicht')).toBeTruthy()
  })

  it('is not told of outside the scope', async () => {
    const { id } = await scene.addMeeting()
    await renderApp({ server: scene.server, as: await scene.server.person('officeStaff', 'BE'), path: `/termin/${id}` })
    expect(await screen.findByText('Diese Seite gibt es nicht')).toBeTruthy()
  })
})
