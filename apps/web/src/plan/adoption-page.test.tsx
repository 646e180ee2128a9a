import type { Day } from '@etappe/domain/kernel/day'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPlanScene, type PlanScene, wideScreen } from '../testing/plan-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: PlanScene
beforeEach(async () => {
  wideScreen()
  scene = await openPlanScene()
})
afterEach(() => scene.server.close())

const open = () => renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/plan/beschluss` })
const typeInto = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

it('leads from each open point to the field that meets it', async () => {
  const goal = await scene.addGoal({ indicatorText: 'Kitas', startValue: 1, targetValue: 9 })
  await scene.addMeasure({ goalId: goal.id })
  await open()
  expect(await screen.findByText('5 Punkte offen')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Vereinbarten Plan festschreiben' }).hasAttribute('disabled')).toBe(true)
  const item = screen.getByText('Jedes Ziel hat einen Termin').closest('li')
  fireEvent.click(within(item as HTMLElement).getByRole('link', { name: 'Z 1' }))
  const panel = within(await screen.findByRole('complementary', { name: 'Einzelheiten zu Z 1' }))
  await waitFor(() => expect(document.activeElement).toBe(panel.getByRole('textbox', { name: /Zu erreichen bis/ })))
})

it('records a decision with its votes', async () => {
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Beschluss eintragen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Beschluss eintragen' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  expect(await dialog.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
  typeInto(dialog.getByRole('textbox', { name: /Gremium/ }), 'Rat der Stadt')
  typeInto(dialog.getByRole('textbox', { name: /Gegenstand/ }), 'Gesamtkonzept')
  typeInto(dialog.getByRole('textbox', { name: /Sitzung am/ }), '10.11.2026')
  fireEvent.change(dialog.getByRole('combobox', { name: /Ergebnis/ }), { target: { value: 'adopted' } })
  typeInto(dialog.getByRole('textbox', { name: 'Ja' }), '31')
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  expect(await screen.findByText('Rat der Stadt, 10.11.2026')).toBeTruthy()
  expect((await scene.view()).decisions).toMatchObject([{ result: 'adopted', votesFor: 31, votesAgainst: null }])
})

it('puts a document into the case file, or says why not', async () => {
  const refused = Response.json({ code: 'file-type', details: {} }, { status: 400 })
  const send = vi.spyOn(globalThis, 'fetch').mockResolvedValue(refused)
  const { container } = await open()
  await screen.findByText('Noch ist kein Dokument abgelegt.')
  const input = container.ownerDocument.querySelector('input[type="file"]')
  fireEvent.change(input as HTMLInputElement, { target: { files: [new File(['MZ'], 'programm.exe')] } })
  expect(await screen.findByText(/Diese Art von Datei kann hier nicht abgelegt werden/)).toBeTruthy()
  expect(send.mock.calls[0]?.[0]).toMatch(new RegExp(`^/api/files/cases/${scene.case.number}/documents\\?commandId=.*&id=`))
  send.mockRestore()
})

it('freezes a complete plan, lets it be read, and takes it back', async () => {
  const goal = await scene.addGoal({ indicatorText: 'Kitas', startValue: 1, targetValue: 9, targetOn: '2028-06-30' as Day })
  const responsibleId = crypto.randomUUID() as never
  const blank = { shortName: '', pillar: null, municipalityKey: null, street: '', postalCode: '', place: '', email: '', phone: '' }
  const organisation = { id: responsibleId, name: 'Jugendamt', sortName: 'jugendamt', kind: 'administration', version: 1 } as const
  await scene.server.database.write
    .insertInto('organisation')
    .values({ ...organisation, ...blank, website: '', note: '', mergedIntoId: null })
    .execute()
  await scene.addMeasure({ goalId: goal.id, title: 'Tandems', responsibleId, endsOn: '2027-06-30' as Day })
  const fields = { vision: 'Alle', goalsAgreedOn: '2026-10-01' }
  await scene.api.plan.update({ ...newCommand(), caseId: scene.case.id, version: 0, fields })
  await open()
  expect(await screen.findByText('Es fehlt nichts.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Vereinbarten Plan festschreiben' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Vereinbarten Plan festschreiben' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Festschreiben' }))
  expect(await screen.findByText('Alles steht so, wie es vereinbart wurde.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Fassung 1 lesen' }))
  const frozen = within(await screen.findByRole('dialog', { name: /Fassung 1, vereinbart am 24.11.2026/ }))
  expect(await frozen.findByText('Tandems')).toBeTruthy()
  expect(frozen.getByText('Jugendamt')).toBeTruthy()
})
