import type { CaseFields } from '@etappe/domain/cases/case'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openScene, type Scene } from '../testing/meeting-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const open = () => renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/stammdaten?edit=true` })
const stored = async () => (await scene.server.as(scene.writer).case.get({ number: scene.case.number })).case
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' })
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** Somebody else of the office changes the case meanwhile. */
async function meanwhile(fields: Partial<CaseFields>) {
  const other = scene.server.as(await scene.server.person('officeLead', 'KI', 'Wiebke Öhlenschlegel'))
  const { case: it } = await other.case.get({ number: scene.case.number })
  await other.case.update({ ...newCommand(), id: it.id, version: it.version, fields })
}

describe('editing master data', () => {
  it('sends only what was typed and goes back to reading', async () => {
    const { router } = await open()
    await screen.findByLabelText('Name *')
    type('Ansprechperson', 'Ägidia Sommerkorn')
    press('Speichern')
    expect(await screen.findByText('Stammdaten gespeichert.')).toBeTruthy()
    expect(await screen.findByText('Ägidia Sommerkorn')).toBeTruthy()
    expect(router.state.location.search).toEqual({})
    const { entries } = await scene.server.as(scene.writer).audit.ofCase({ caseId: scene.case.id })
    expect(Object.keys(entries[0]?.events[0]?.changes ?? {})).toEqual(['contactName'])
  })

  it('lets what others change flow into fields nobody typed into, and keeps what was typed', async () => {
    await open()
    await screen.findByLabelText('Name *')
    type('Name *', 'Sprachbrücken Nord')
    await meanwhile({ note: 'von Wiebke' })
    await waitFor(() => expect(field('Notiz').value).toBe('von Wiebke'))
    expect(field('Name *').value).toBe('Sprachbrücken Nord')
    press('Speichern')
    await screen.findByText('Stammdaten gespeichert.')
    expect(await stored()).toMatchObject({ name: 'Sprachbrücken Nord', note: 'von Wiebke', version: 3 })
  })

  it('asks which version counts when two people changed the same field, and saves the rest with it', async () => {
    await open()
    await screen.findByLabelText('Name *')
    type('Name *', 'Sprachbrücken Nord')
    type('Notiz', 'meine Notiz')
    await meanwhile({ name: 'Sprachbrücken Süd', contactPhone: '0431 1' })
    expect(await screen.findByText(/haben andere geändert: Name/)).toBeTruthy()
    press('Speichern')
    const dialog = within(await screen.findByRole('dialog', { name: 'Zwei Fassungen von „Name“' }))
    expect(dialog.getAllByText(/Wiebke Öhlenschlegel/).length).toBeGreaterThan(0)
    fireEvent.change(dialog.getByLabelText('So wird gespeichert'), { target: { value: 'Sprachbrücken Nord und Süd' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Diese Fassung speichern' }))
    expect(await screen.findByText('Stammdaten gespeichert.')).toBeTruthy()
    expect(await stored()).toMatchObject({ name: 'Sprachbrücken Nord und Süd', note: 'meine Notiz', contactPhone: '0431 1', version: 3 })
  })

  it('takes the other version without writing it again', async () => {
    await open()
    await screen.findByLabelText('Name *')
    type('Name *', 'Sprachbrücken Nord')
    await meanwhile({ name: 'Sprachbrücken Süd' })
    await screen.findByText(/haben andere geändert: Name/)
    press('Speichern')
    const dialog = within(await screen.findByRole('dialog', { name: 'Zwei Fassungen von „Name“' }))
    fireEvent.click(dialog.getByRole('radio', { name: 'Andere Fassung' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Diese Fassung speichern' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByRole('link', { name: 'Bearbeiten' })).toBeTruthy()
    expect(await stored()).toMatchObject({ name: 'Sprachbrücken Süd', version: 2 })
  })

  it('names what has to be corrected, leads to the field and keeps the text', async () => {
    await open()
    await screen.findByLabelText('Name *')
    type('Name *', '   ')
    type('Dienstliche E-Mail', 'keine adresse')
    type(/^Anliegen/, 'x'.repeat(4001))
    press('Speichern')
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('link').map((it) => it.textContent)).toEqual(['Name', 'Anliegen', 'Dienstliche E-Mail'])
    fireEvent.click(summary.getByRole('link', { name: 'Dienstliche E-Mail' }))
    expect(document.activeElement).toBe(field('Dienstliche E-Mail'))
    expect(field('Dienstliche E-Mail').value).toBe('keine adresse')
    expect(await stored()).toMatchObject({ version: 1 })
  })

  it('keeps the draft of a form that was left', async () => {
    const first = await open()
    await screen.findByLabelText('Name *')
    type('Notiz', 'halb fertig')
    await waitFor(() => expect(Object.keys(localStorage).some((key) => key.includes('case.edit'))).toBe(true))
    first.unmount()
    await open()
    expect(await screen.findByText(/Aus Ihrem Entwurf/)).toBeTruthy()
    expect(field('Notiz').value).toBe('halb fertig')
    press('Entwurf verwerfen')
    await waitFor(() => expect(field('Notiz').value).toBe(''))
  })
})
