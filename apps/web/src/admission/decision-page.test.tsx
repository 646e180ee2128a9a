import { fakeMember } from '@etappe/domain/applications/application.fake'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AdmissionScene, openAdmissionScene } from '../testing/admission-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: AdmissionScene
beforeEach(async () => {
  scene = await openAdmissionScene()
})
afterEach(async () => {
  localStorage.clear()
  await scene.server.close()
})

const withoutPublicBody = { members: [fakeMember('Elternrat Süd', { kind: 'parents' }), fakeMember('Spielkreis Süd')] }
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const choose = (name: RegExp) => act(async () => void fireEvent.click(screen.getByRole('radio', { name })))
const type = (name: string | RegExp, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

it('admits within the quota by one signature, after saying what it does, and leads to the case and back', async () => {
  const application = await scene.rated()
  await scene.open(scene.lead, application, 'entscheidung')
  expect(await screen.findByText(/^0 von 25 Plätzen vergeben/)).toBeDefined()
  await choose(/^Zusage/)
  expect(await screen.findByRole('button', { name: 'Wortlaut ändern' })).toBeDefined()
  await press('Zusagen und Fall anlegen')
  const dialog = within(await screen.findByRole('dialog', { name: 'Zusage unterschreiben?' }))
  expect(dialog.getByText('Das lässt sich nicht rückgängig machen.')).toBeDefined()
  await act(async () => void fireEvent.click(dialog.getByRole('button', { name: 'Zusagen und Fall anlegen' })))
  const link = await screen.findByRole('link', { name: /^KI-N-/ })
  expect(screen.getByRole('link', { name: /^Brief als PDF: Zusage/ })).toBeDefined()
  expect(await scene.stateOf(application)).toBe('admitted')
  const number = link.textContent.trim()
  await act(() => renderApp({ server: scene.server, as: scene.lead, path: `/faelle/${number}/stammdaten` }))
  const section = within((await screen.findByRole('heading', { name: 'Aus der Bewerbung' })).closest('section') ?? document.body)
  expect(section.getByText('Sprachbildung von Anfang an')).toBeDefined()
  expect(section.getByText('Zwei Familienzentren')).toBeDefined()
  expect(section.getByRole('link', { name: `Bewerbung ${application.number}` })).toBeDefined()
})

it('asks for the reason of an exception, and waits for the programme lead, who signs where decisions wait', async () => {
  const application = await scene.rated(withoutPublicBody)
  const { unmount } = await scene.open(scene.lead, application, 'entscheidung')
  await screen.findByText('Wie entscheiden Sie?')
  await choose(/^Zusage/)
  await press('Zur zweiten Unterschrift geben')
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(1)
  type(/^Warum eine Ausnahme/, 'Die Stadt tritt im Herbst bei.')
  await press('Zur zweiten Unterschrift geben')
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('1 Ausnahme wird festgehalten.')).toBeDefined()
  await act(async () => void fireEvent.click(dialog.getByRole('button', { name: 'Zur zweiten Unterschrift geben' })))
  expect(await screen.findByText(/Die zweite Unterschrift leistet jemand anders|Die Programmleitung unterschreibt/)).toBeDefined()
  expect(await scene.stateOf(application)).toBe('rated')
  unmount()

  await act(() => renderApp({ server: scene.server, as: scene.programmeLead, path: '/entscheidungen' }))
  expect(await screen.findByRole('link', { name: /Entscheidungen.*1 warte/ })).toBeDefined()
  const pane = within(await screen.findByRole('article'))
  expect(pane.getByText('Die Stadt tritt im Herbst bei.')).toBeDefined()
  await act(async () => void fireEvent.click(await pane.findByRole('button', { name: 'Unterschreiben' })))
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name: 'Unterschreiben und Fall anlegen' })))
  await waitFor(async () => expect(await scene.stateOf(application)).toBe('admitted'))
})

it('is given back with what has to change, and can be taken back before', async () => {
  const application = await scene.rated(withoutPublicBody)
  const decide = async () => {
    const { application: it } = await scene.server.as(scene.lead).application.get({ number: application.number })
    await scene.server.as(scene.lead).admission.decide({
      ...newCommand(),
      id: crypto.randomUUID(),
      applicationId: it.id,
      version: it.version,
      result: 'admitted',
      reason: '',
      quotaReason: '',
      exceptions: [{ code: 'publicBodyInvolved', reason: 'Die Stadt tritt bei.' }],
      startOn: '2027-01-01',
      letter: { subject: 'Zusage', body: 'Liebe Kolleginnen' },
    })
  }
  await decide()
  const { unmount } = await scene.open(scene.lead, application, 'entscheidung')
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name: 'Zurückziehen' })))
  expect(await screen.findByText('Wie entscheiden Sie?')).toBeDefined()
  unmount()
  await decide()
  await scene.open(scene.programmeLead, application, 'entscheidung', 'en')
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name: 'Return' })))
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name: 'Return decision' })))
  type(/^What needs to change/, 'Bitte erst fragen.')
  await press('Return decision')
  expect(await screen.findByText('Bitte erst fragen.')).toBeDefined()
  expect(await scene.stateOf(application)).toBe('rated')
})

it('says what is missing before an admission, and rejects with a reason the letter takes up', async () => {
  const application = await scene.talkedWith()
  await scene.open(scene.lead, application, 'entscheidung')
  expect(await screen.findByText('0 von 2 Bewertungen sind abgeschlossen.')).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Zusage/ }).disabled).toBe(true)
  await choose(/^Absage/)
  type(/^Grund für die Absage/, 'Das Vorhaben läuft schon ohne uns.')
  await waitFor(() => expect(screen.getAllByText(/Das Vorhaben läuft schon ohne uns\./).length).toBeGreaterThan(1))
  await press('Bewerbung absagen')
  const dialog = within(await screen.findByRole('dialog', { name: 'Absage unterschreiben?' }))
  await act(async () => void fireEvent.click(dialog.getByRole('button', { name: 'Bewerbung absagen' })))
  expect(await screen.findByRole('link', { name: /^Brief als PDF: Absage/ })).toBeDefined()
  expect(await scene.stateOf(application)).toBe('rejected')
})

it('shows office staff what was decided, and that deciding is not theirs', async () => {
  const application = await scene.rated()
  await scene.open(scene.staff, application, 'entscheidung')
  expect(await screen.findByText('Entscheiden können die Büroleitung und die Programmleitung.')).toBeDefined()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.getByText('Es wurde noch nichts entschieden.')).toBeDefined()
})

it('leads who may not decide to the decision without asking for one', async () => {
  const application = await scene.rated()
  await scene.open(scene.staff, application, 'bewertung')
  expect(await screen.findByRole('link', { name: 'Entscheidung ansehen' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Entscheiden' })).toBeNull()
})
