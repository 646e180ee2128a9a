import { logTalk, submitted } from '@etappe/server/application-scene.fake'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AdmissionScene, openAdmissionScene } from '../testing/admission-scene.ts'

let scene: AdmissionScene
beforeEach(async () => {
  scene = await openAdmissionScene()
})
afterEach(async () => {
  localStorage.clear()
  await scene.server.close()
})

const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })

it('leads through the six questions, asks why not, and takes the application one step further', async () => {
  const application = await scene.accepted({ contactPhone: '(0431) 12 34 - 5', offers: 'Drei Kitas und ein Familienzentrum' })
  await scene.open(scene.staff, application, 'gespraech')
  expect(await screen.findByText('0 von 6 Fragen beantwortet')).toBeDefined()
  expect(screen.getByText('Drei Kitas und ein Familienzentrum')).toBeDefined()
  expect(screen.getByRole('link', { name: '(0431) 12 34 - 5' }).getAttribute('href')).toBe('tel:043112345')
  type('Notizen zu: Angebote', 'Zwei weitere ab Herbst <b>')
  expect(screen.getByText('1 von 6 Fragen beantwortet')).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: /^Mit Vorbehalt/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Gespräch speichern' }))
  const summary = within(await screen.findByRole('alert'))
  fireEvent.click(summary.getByRole('link', { name: 'Begründung' }))
  expect(document.activeElement).toBe(field(/^Warum/))
  type(/^Warum/, 'Die Leitung fehlt noch')
  await act(async () => void fireEvent.keyDown(field(/^Warum/), { key: 'Enter', ctrlKey: true }))
  expect(await screen.findByText('Zwei weitere ab Herbst <b>')).toBeDefined()
  expect(screen.getByText('geführt von Stine Sommer', { exact: false })).toBeDefined()
  expect(await scene.stateOf(application)).toBe('interviewed')
})

it('keeps what was typed when the page is closed', async () => {
  const application = await scene.accepted()
  const { unmount } = await scene.open(scene.staff, application, 'gespraech')
  await screen.findByText('0 von 6 Fragen beantwortet')
  type('Notizen zu: Bedarf', 'Lange Wartelisten')
  unmount()
  await scene.open(scene.staff, application, 'gespraech')
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notizen zu: Bedarf' })).value).toBe('Lange Wartelisten')
})

it('changes a talk without overwriting what somebody else wrote meanwhile', async () => {
  const application = await scene.accepted()
  await logTalk(scene.server, scene.staff, application)
  await scene.open(scene.staff, application, 'gespraech')
  fireEvent.click(await screen.findByRole('button', { name: /^Gespräch vom .* bearbeiten$/ }))
  await waitFor(() => expect(field('Weitere Notizen').value).toBe(''))
  const { interviews } = await scene.server.as(scene.second).application.get({ number: application.number })
  const [talk] = interviews
  if (!talk) throw new Error('no talk')
  const { heldBy: _, ...theirs } = talk
  const commandId = crypto.randomUUID()
  await scene.server.as(scene.second).interview.save({ ...theirs, commandId, participants: 'Jemand anders' })
  type('Weitere Notizen', 'Rückruf im Januar')
  fireEvent.click(screen.getByRole('button', { name: 'Änderungen speichern' }))
  await screen.findByRole('button', { name: 'Weiteres Gespräch festhalten' })
  const [now] = (await scene.server.as(scene.staff).application.get({ number: application.number })).interviews
  expect([now?.note, now?.participants]).toEqual(['Rückruf im Januar', 'Jemand anders'])
})

it('says what comes first while the application is not accepted, also in English', async () => {
  const application = await submitted(scene.server)
  await scene.open(scene.staff, application, 'gespraech', 'en')
  expect(await screen.findByText('The interview follows once the application has been checked and accepted.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Go to the details' })).toBeDefined()
})
