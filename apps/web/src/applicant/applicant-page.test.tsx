import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { applicationId } from '@etappe/domain/kernel/id'
import { attached, someQuestion, submitted } from '@etappe/server/application-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
let application: Application
beforeEach(async () => {
  localStorage.clear()
  server = await testServer()
  staff = await server.person('officeStaff', 'KI')
  application = await submitted(server)
})
afterEach(() => server.close())

const tokenOf = (it: Pick<Application, 'id'>, number = 1) => server.services.applicantLinks.tokenFor({ id: it.id, number })
const open = (locale: 'de' | 'en' = 'de', token = tokenOf(application)) =>
  act(() => renderApp({ server, as: null, path: `/bewerbung/${token}`, locale }))
const course = async () => within(await screen.findByRole('list', { name: 'So weit ist Ihre Bewerbung' })).getAllByRole('listitem')
const status = () => server.as(null).applicant.status({ token: tokenOf(application) })

const twoPoints = (it: Application) => {
  const asked = someQuestion(it)
  const [first] = asked.items
  return { ...asked, items: [{ id: crypto.randomUUID(), text: 'Wer koordiniert?', wantsFile: false }, ...(first ? [first] : [])] }
}

describe('the page of an application', () => {
  it('shows how far it is, who is responsible and what was sent', async () => {
    await server.as(staff).application.accept({ ...newCommand(), id: application.id })
    await attached(server, application)
    await open()
    expect((await course()).map((it) => it.textContent)).toEqual([
      'Eingangam 24.11.2026',
      'Prüfungam 24.11.2026',
      'Erstgesprächläuft',
      'Entscheidungsteht noch aus',
    ])
    expect(screen.getByText(/ruft Sie für ein erstes Gespräch am Telefon an/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'servicebuero-kiel@dkjs.de' })).toBeDefined()
    expect(await screen.findByText(/^Garbsen/)).toBeDefined()
    expect(screen.getByText('Familienzentrum Süd')).toBeDefined()
    const file = screen.getByRole('link', { name: 'Konzept.pdf' }).getAttribute('href')
    expect(file).toMatch(new RegExp(`^/api/files/apply/${tokenOf(application)}/files/`))
    expect(screen.queryByRole('heading', { name: 'Was noch fehlt' })).toBeNull()
    // What the server would refuse is not offered.
    const offered = document.querySelector('input[type=file]')?.getAttribute('accept') ?? ''
    expect([offered.includes('application/pdf'), offered.includes('presentation')]).toEqual([true, false])
  })

  it('asks for what is missing, keeps what is typed, and sends it once nothing is left out', async () => {
    await server.as(staff).application.askBack(twoPoints(application))
    const { unmount } = await open()
    expect(await screen.findByText('Bitte antworten Sie bis zum 08.12.2026 (noch 14 Tage).')).toBeDefined()
    expect(screen.getByText('2 Punkte sind noch offen')).toBeDefined()
    fireEvent.change(screen.getByRole('textbox', { name: 'Ihre Antwort' }), { target: { value: 'Frau Beispiel' } })
    fireEvent.click(screen.getByRole('button', { name: 'Antworten absenden' }))
    expect(await screen.findByRole('link', { name: 'Beschluss des Rates' })).toBeDefined()
    expect(screen.getByText('Bitte antworten Sie hier, oder fügen Sie eine Datei hinzu.')).toBeDefined()
    unmount()
    await open()
    expect(await screen.findByDisplayValue('Frau Beispiel')).toBeDefined()
    fireEvent.change(screen.getByRole('textbox', { name: 'Was Sie dazu sagen möchten' }), { target: { value: 'Kommt per Post' } })
    expect(screen.getByText('Alles ist beantwortet.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Antworten absenden' }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Was noch fehlt' })).toBeNull())
    expect(await status()).toMatchObject({ state: 'submitted', askBack: null })
    expect(Object.keys(localStorage).filter((it) => it.startsWith('etappe.answers.'))).toEqual([])
  })

  it('saves for later without sending', async () => {
    await server.as(staff).application.askBack(twoPoints(application))
    await open()
    fireEvent.change(await screen.findByRole('textbox', { name: 'Ihre Antwort' }), { target: { value: 'Frau Beispiel' } })
    fireEvent.click(screen.getByRole('button', { name: 'Für später speichern' }))
    await waitFor(async () => expect((await status()).askBack?.items[0]?.answer).toBe('Frau Beispiel'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Für später speichern' })).toBeNull())
    expect(await status()).toMatchObject({ state: 'incomplete' })
  })

  it('keeps what is typed while the answer is on its way', async () => {
    await server.as(staff).application.askBack(twoPoints(application))
    const { unmount } = await open()
    const answer = await screen.findByRole('textbox', { name: 'Ihre Antwort' })
    fireEvent.change(answer, { target: { value: 'Frau Beispiel' } })
    fireEvent.click(screen.getByRole('button', { name: 'Für später speichern' }))
    fireEvent.change(answer, { target: { value: 'Frau Beispiel, montags' } })
    await screen.findByText('Gespeichert. Sie können später weitermachen.')
    unmount()
    await open()
    expect(await screen.findByDisplayValue('Frau Beispiel, montags')).toBeDefined()
  })

  it('is withdrawn only after asking', async () => {
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Bewerbung zurückziehen' }))
    const dialog = await screen.findByRole('dialog', { name: 'Diese Bewerbung zurückziehen?' })
    expect(await status()).toMatchObject({ state: 'submitted' })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Endgültig zurückziehen' }))
    expect(await screen.findByText(/Diese Bewerbung ist zurückgezogen/)).toBeDefined()
    expect((await course()).map((it) => it.dataset['mark'])).toEqual(['done', 'skipped', 'skipped', 'skipped'])
    expect(screen.queryByRole('button', { name: 'Bewerbung zurückziehen' })).toBeNull()
  })
})

describe('the secret link', () => {
  it('is renewed, and the old one leads nowhere', async () => {
    const { router } = await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Link erneuern' }))
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Erneuern' }))
    expect(await screen.findByText(/Das ist Ihr neuer Link/)).toBeDefined()
    expect(router.state.location.pathname).toBe(`/bewerbung/${tokenOf(application, 2)}`)
    await expect(status()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('says in English what to do where it leads nowhere', async () => {
    await open('en', tokenOf({ id: applicationId.parse(crypto.randomUUID()) }))
    expect(await screen.findByRole('heading', { name: 'This link does not work' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Send me the link' }).getAttribute('href')).toBe('/bewerben')
  })

  it('leads to the form while the application is a draft', async () => {
    const days = { opensOn: '2026-11-01', closesOn: '2026-12-01', startBy: '2027-03-01' }
    const round = { ...newCommand(), id: crypto.randomUUID(), title: 'Herbst', kinds: ['network'], note: '', ...days }
    await server.as(await server.person('programmeLead')).round.plan(round as never)
    const { token } = await server.as(null).applyForm.start({ kind: 'network', locale: 'de' })
    const { router } = await open('de', token)
    await waitFor(() => expect(router.state.location.pathname).toBe(`/bewerben/${token}`))
  })
})
