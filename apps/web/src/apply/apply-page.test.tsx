import { fakeMunicipalityApplication } from '@etappe/domain/applications/application.fake'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Locale } from '@etappe/i18n'
import type { api } from '@etappe/server/api'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { type TRPCLink, TRPCClientError } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ApplyScene, openApplyScene } from '../testing/apply-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: ApplyScene
beforeEach(async () => {
  scene = await openApplyScene()
})
afterEach(() => scene.server.close())

const show = (path: string, over: { locale?: Locale; link?: TRPCLink<typeof api> } = {}) =>
  act(() => renderApp({ server: scene.server, as: null, path, ...over }))
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' })
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
async function next(name: string) {
  press(/^(Weiter|Prüfen und absenden)$/)
  await heading(name)
}
async function choose(text: string, name: RegExp) {
  const picker = screen.getByRole('combobox', { name: /^Kommunen/ })
  fireEvent.focus(picker)
  fireEvent.change(picker, { target: { value: text } })
  fireEvent.click(await screen.findByRole('option', { name }))
}
const draftAt = async (token: string) => {
  const found = await scene.anybody.applyForm.draft({ token })
  if (found.state !== 'draft') throw new Error('sent already')
  return found.draft
}
const begin = () => scene.anybody.applyForm.start({ kind: 'modelMunicipality', locale: 'de' })

describe('the door', () => {
  it('names what each kind asks for and until when, and begins with one press', async () => {
    const { router } = await show('/bewerben')
    await heading('Bewerben')
    const network = within(screen.getByRole('region', { name: 'Netzwerk für frühe Bildung' }))
    expect(network.getByText('Mindestens 3 Organisationen wirken mit')).toBeTruthy()
    expect(network.getByText('Runde Herbst: Bewerbungen bis zum 31.03.2027')).toBeTruthy()
    press('Als Netzwerk beginnen')
    await heading('Ort und Name')
    expect(router.state.location.pathname).toMatch(/^\/bewerben\/[\w.-]{20,}$/)
    await act(() => router.navigate({ to: '/bewerben' }))
    expect(await screen.findByRole('link', { name: 'Noch ohne Namen fortsetzen' })).toBeTruthy()
    press('Noch ohne Namen aus der Liste nehmen')
    await waitFor(() => expect(screen.queryByText('Bewerbung fortsetzen')).toBeNull())
  })

  it('says when it opens again, and offers no way in', async () => {
    await scene.server.close()
    scene = await openApplyScene(false)
    await show('/bewerben')
    await heading('Bewerben')
    expect(screen.getAllByText('Runde Herbst öffnet am 01.03.2027.')).toHaveLength(2)
    expect(screen.queryByRole('button', { name: /beginnen$/ })).toBeNull()
  })

  it('sends a lost link without saying whether there is such an application', async () => {
    await show('/bewerben')
    await heading('Bewerben')
    press('Link zuschicken')
    expect(screen.getAllByText('Bitte füllen Sie dieses Feld aus.')).toHaveLength(2)
    type('Nummer der Bewerbung', 'B-2026-999')
    type('E-Mail aus der Bewerbung', 'niemand@example.org')
    press('Link zuschicken')
    expect(await screen.findByText(/^Wenn Nummer und Adresse zusammengehören/)).toBeTruthy()
  })

  it('speaks English from one press on', async () => {
    await show('/bewerben')
    await heading('Bewerben')
    press('English')
    expect(await heading('Apply')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Start as a network' })).toBeTruthy()
  })
})

describe('the form', () => {
  it('goes from the first word to the receipt, shows what is missing and leads to it', async () => {
    const { token } = await begin()
    scene.server.clock.set(new Date('2026-11-24T11:20:00.000Z'))
    await show(`/bewerben/${token}`)
    await heading('Ort und Name')
    expect(screen.getByText('0 von 9 erfüllt', { selector: 'p' })).toBeTruthy()
    type(/^Name des Vorhabens/, 'Gemeinsam aufwachsen 🙂 <script>')
    await choose('Garbsen', /^Garbsen/)
    expect(await screen.findByText('Servicebüro Kiel')).toBeTruthy()
    expect(await screen.findByText('2 von 9 erfüllt', { selector: 'p' })).toBeTruthy()
    await next('Einrichtung')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Einrichtung'))
    type(/^Einrichtung, die/, 'Stadt Garbsen')
    await next('Kontakt')
    type(/^Ansprechperson/, 'Erika Beispiel')
    type(/^Dienstliche E-Mail/, 'erika@')
    expect(screen.queryByText('Das ist keine E-Mail-Adresse.')).toBeNull()
    fireEvent.blur(field(/^Dienstliche E-Mail/))
    expect(screen.getByText('Das ist keine E-Mail-Adresse.')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /Prüfen und absenden/ }))
    await heading('Prüfen und absenden')
    press('Bewerbung absenden')
    const summary = within(await screen.findByRole('alert'))
    fireEvent.click(summary.getByRole('button', { name: 'Dienstliche E-Mail' }))
    await heading('Kontakt')
    expect(document.activeElement).toBe(field(/^Dienstliche E-Mail/))
    type(/^Dienstliche E-Mail/, 'erika@garbsen.example')
    fireEvent.click(screen.getByRole('link', { name: /Prüfen und absenden/ }))
    await heading('Prüfen und absenden')
    expect(screen.getByText('Gemeinsam aufwachsen 🙂 <script>')).toBeTruthy()
    expect(screen.getByText('Ihre Bewerbung geht an das Servicebüro Kiel.')).toBeTruthy()
    press('Bewerbung absenden')
    await heading('Ihre Bewerbung ist eingegangen')
    expect(screen.getByText('B-2026-001')).toBeTruthy()
    expect(Object.keys(localStorage).filter((key) => key.startsWith('etappe.apply.draft'))).toEqual([])
    const kiel = scene.server.as(await scene.server.person('officeStaff', 'KI'))
    expect((await kiel.application.get({ number: 'B-2026-001' })).application).toMatchObject({
      officeCode: 'KI',
      contactName: 'Erika Beispiel',
    })
  })

  it('saves by itself, and again once the server is back; nothing typed is lost meanwhile', async () => {
    const { token } = await begin()
    const away = { is: true }
    const link: TRPCLink<typeof api> =
      () =>
      ({ op, next: pass }) =>
        observable((observer) => {
          if (away.is && op.path === 'applyForm.save') return observer.error(new TRPCClientError('Failed to fetch'))
          return pass(op).subscribe(observer)
        })
    await show(`/bewerben/${token}`, { link })
    await heading('Ort und Name')
    type(/^Name des Vorhabens/, 'Gemeinsam')
    expect(await screen.findByText(/Was Sie schreiben, bleibt auf diesem Gerät/)).toBeTruthy()
    expect(localStorage.getItem(`etappe.apply.draft.${token}`)).toContain('Gemeinsam')
    away.is = false
    press('Jetzt versuchen')
    expect(await screen.findByText(/^Gespeichert um/)).toBeTruthy()
    expect((await draftAt(token)).fields.name).toBe('Gemeinsam')
  })

  it('offers what another window wrote into the same field', async () => {
    const { token } = await begin()
    await show(`/bewerben/${token}`)
    await heading('Ort und Name')
    const { version, fields } = await draftAt(token)
    await scene.anybody.applyForm.save({ token, version, fields: { ...fields, name: 'Von nebenan', place: 'Garbsen' } })
    type(/^Name des Vorhabens/, 'Von hier')
    fireEvent.click(await screen.findByRole('button', { name: 'Name des Vorhabens: andere Fassung nehmen' }))
    expect(field(/^Name des Vorhabens/).value).toBe('Von nebenan')
    await waitFor(async () => expect((await draftAt(token)).fields).toMatchObject({ name: 'Von nebenan', place: 'Garbsen' }))
  })

  it('takes organisations in and out, and puts one back', async () => {
    const { token } = await begin()
    await show(`/bewerben/${token}?schritt=members`)
    await heading('Wer mitmacht')
    expect(screen.getByText('Noch ist niemand genannt.')).toBeTruthy()
    press('Organisation hinzufügen')
    await waitFor(() => expect(document.activeElement).toBe(field('Organisation oder Amt')))
    type('Organisation oder Amt', 'Kita Sonnenblume')
    fireEvent.change(field('Art'), { target: { value: 'dayCare' } })
    expect(await screen.findByText('1 von 9 erfüllt', { selector: 'p' })).toBeTruthy()
    press('Kita Sonnenblume entfernen')
    expect(screen.queryByLabelText('Organisation oder Amt')).toBeNull()
    press('Rückgängig')
    expect(field('Organisation oder Amt').value).toBe('Kita Sonnenblume')
    await waitFor(async () => expect((await draftAt(token)).fields.members).toHaveLength(1))
  })

  it('says of a figure that is none that it is kept here only', async () => {
    const { token } = await begin()
    await show(`/bewerben/${token}?schritt=coordination`)
    await heading('Koordination und Zusage')
    type('Stellenanteil (Prozent)', 'viel')
    expect(await screen.findByText('Noch nicht gespeichert, bitte berichtigen: Stellenanteil (Prozent)')).toBeTruthy()
    type('Stellenanteil (Prozent)', '30 %')
    await waitFor(async () => expect((await draftAt(token)).fields.coordinatorShare).toBe(30))
  })

  it('goes on as a new application when the draft is gone', async () => {
    const { token } = await begin()
    const { router } = await show(`/bewerben/${token}`)
    await heading('Ort und Name')
    await scene.anybody.applyForm.discard({ token })
    type(/^Name des Vorhabens/, 'Gemeinsam')
    fireEvent.click(await screen.findByRole('button', { name: 'Als neue Bewerbung weitermachen' }))
    await waitFor(() => expect(router.state.location.pathname).not.toBe(`/bewerben/${token}`))
    const fresh = router.state.location.pathname.split('/').at(-1) ?? ''
    await waitFor(async () => expect((await draftAt(fresh)).fields.name).toBe('Gemeinsam'))
    expect(field(/^Name des Vorhabens/).value).toBe('Gemeinsam')
  })

  it('leads to the application when the draft was sent, and not to a second one', async () => {
    const { token } = await begin()
    const { router } = await show(`/bewerben/${token}`)
    await heading('Ort und Name')
    scene.server.clock.set(new Date(scene.server.clock.now().getTime() + 60_000))
    const fields = fakeMunicipalityApplication({ municipalityKeys: ['03241005' as MunicipalityKey] })
    await scene.anybody.applyForm.submit({ ...newCommand(), token, version: 1, fields, locale: 'de', website: '' })
    type(/^Name des Vorhabens/, 'Zu spät')
    expect(await screen.findByText('Diese Bewerbung ist schon angekommen.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Als neue Bewerbung weitermachen' })).toBeNull()
    fireEvent.click(screen.getByRole('link', { name: 'Zu Ihrer Bewerbung' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/bewerbung/${token}`))
    expect(Object.keys(localStorage).filter((key) => key.startsWith('etappe.apply.draft'))).toEqual([])
  })

  it('deletes a draft after asking, and then its link leads nowhere', async () => {
    const { token } = await begin()
    await show(`/bewerben/${token}`)
    await heading('Ort und Name')
    press('Entwurf löschen')
    fireEvent.click(await screen.findByRole('button', { name: 'Endgültig löschen' }))
    await heading('Bewerben')
    await show(`/bewerben/${token}`, { locale: 'en' })
    expect(await heading('This link does not work')).toBeTruthy()
  })
})
