import { castOf, decided, rated } from '@etappe/server/admission-scene.fake'
import { ensureStarterRegister, type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
  await ensureStarterRegister(server.database.write)
})
afterEach(() => server.close())

const openAs = async (role: 'officeStaff' | 'programmeLead' | 'facilitator', office?: string) => {
  const as = await server.person(role, office, 'Tjorven Grünspecht')
  return { as, ...(await renderApp({ server, as, path: '/faelle/neu' })) }
}
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' })
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
async function choose(text: string, name: RegExp) {
  const picker = screen.getByRole('combobox', { name: /^Kommunen/ })
  fireEvent.focus(picker)
  fireEvent.change(picker, { target: { value: text } })
  fireEvent.click(await screen.findByRole('option', { name }))
}

describe('a new case', () => {
  it('names every field that has to be corrected, then creates the case and can be taken back', async () => {
    const { as, router } = await openAs('officeStaff', 'KI')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    press('Fall anlegen')
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('link').map((it) => it.textContent)).toEqual(['Name', 'Gebiet', 'Anliegen'])
    type('Name *', 'Übergänge Öhringsbüll 🙂 <script>')
    press('Fall anlegen')
    await waitFor(() => expect(summary.getAllByRole('link').map((it) => it.textContent)).toEqual(['Gebiet', 'Anliegen']))
    fireEvent.click(summary.getByRole('link', { name: 'Anliegen' }))
    expect(document.activeElement).toBe(field(/^Anliegen/))
    type(/^Anliegen/, 'Kita und Schule sprechen miteinander')
    await choose('Kiel', /^Kiel, Landeshauptstadt/)
    expect(await screen.findByText('Ergibt sich aus den Kommunen (Schleswig-Holstein).')).toBeTruthy()
    fireEvent.keyDown(field(/^Anliegen/), { key: 'Enter', ctrlKey: true })
    expect(await screen.findByText('Fall KI-N-001 angelegt.')).toBeTruthy()
    expect(await screen.findByRole('heading', { level: 1, name: 'Übergänge Öhringsbüll 🙂 <script>' })).toBeTruthy()
    expect(router.state.location.pathname).toBe('/faelle/KI-N-001')
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([])
    press('Rückgängig')
    expect(await screen.findByText('Diesen Fall gibt es nicht, oder Sie dürfen ihn nicht sehen.')).toBeTruthy()
    expect((await server.as(as).case.list({ filters: {} })).counts.total).toBe(0)
  })

  it('shows cases that are alike while name and place are typed', async () => {
    await openAs('officeStaff', 'KI')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    type('Name *', 'Sprachbrücken Kiel')
    type(/^Gebiet/, 'Gaarden')
    type(/^Anliegen/, 'x')
    press('Fall anlegen')
    await screen.findByText('Fall KI-N-001 angelegt.')
    const second = await server.person('officeLead', 'KI')
    const { router } = await renderApp({ server, as: second, path: '/faelle/neu' })
    const [, name] = screen.getAllByLabelText('Name *')
    fireEvent.change(name ?? field('Name *'), { target: { value: 'Sprachbrücken Nord' } })
    const like = await screen.findByRole('link', { name: 'KI-N-001 in neuem Tab öffnen' })
    expect(like.getAttribute('target')).toBe('_blank')
    expect(router.state.location.pathname).toBe('/faelle/neu')
  })

  it('asks a model municipality for other things, and drops what was typed for the other kind', async () => {
    const { as } = await openAs('officeStaff', 'KI')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    type(/^Anliegen/, 'gehört zum Netzwerk')
    fireEvent.click(screen.getByRole('radio', { name: /Modellkommune/ }))
    expect(screen.queryByLabelText(/^Anliegen/)).toBeNull()
    type('Name *', 'Gemeinsam aufwachsen')
    type('Koordination', 'Wiebke Sünnenfeld')
    type('Stellenanteil (%)', 'viel')
    press('Fall anlegen')
    expect(await screen.findAllByText(/Bitte geben Sie eine ganze Zahl ein/)).toHaveLength(2)
    type('Stellenanteil (%)', '40 %')
    press('Fall anlegen')
    expect(await screen.findAllByText(/Eine Modellkommune braucht mindestens eine Kommune/)).toHaveLength(2)
    await choose('Kiel', /^Kiel, Landeshauptstadt/)
    press('Fall anlegen')
    await screen.findByText('Fall KI-M-001 angelegt.')
    const { case: made } = await server.as(as).case.get({ number: 'KI-M-001' })
    expect(made).toMatchObject({ concern: '', coordinatorShare: 40, officeCode: 'KI' })
  })

  it('asks for a reason when the quota is reached, and does not block', async () => {
    await server.database.write
      .updateTable('officeQuota')
      .set({ target: 0 })
      .where('officeCode', '=', 'KI' as never)
      .execute()
    const { as } = await openAs('officeStaff', 'KI')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    expect(await screen.findByText(/Die Quote für Netzwerke in Kiel ist erreicht/)).toBeTruthy()
    type('Name *', 'Sprachbrücken')
    type(/^Gebiet/, 'Gaarden')
    type(/^Anliegen/, 'x')
    press('Fall anlegen')
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('link').map((it) => it.textContent)).toEqual(['Grund für die Überschreitung der Quote'])
    type(/^Grund für die Überschreitung/, 'Hoher Bedarf')
    press('Fall anlegen')
    await screen.findByText('Fall KI-N-001 angelegt.')
    expect((await server.as(as).case.get({ number: 'KI-N-001' })).case).toMatchObject({ quotaReason: 'Hoher Bedarf' })
  })

  it('counts admissions that wait for their second signature as taken, as the server does', async () => {
    const cast = await castOf(server)
    const exceptions = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]
    await decided(server, cast.lead, await rated(server, cast, { concern: '' }), { exceptions })
    await server.database.write
      .updateTable('officeQuota')
      .set({ target: 1 })
      .where('officeCode', '=', 'KI' as never)
      .execute()
    await openAs('officeStaff', 'KI')
    expect(await screen.findByText('Kiel: 1 von 1 Netzwerke, 1 davon vorgeschlagen')).toBeTruthy()
    expect(screen.getByText(/Die Quote für Netzwerke in Kiel ist erreicht/)).toBeTruthy()
  })

  it('says which office is responsible when it is not the own one', async () => {
    await openAs('officeStaff', 'KI')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    await choose('München', /^München, Landeshauptstadt/)
    expect(await screen.findByText(/Hier ist das Servicebüro München zuständig/)).toBeTruthy()
  })

  it('lets the programme lead choose the office across offices', async () => {
    await openAs('programmeLead')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    await choose('Kiel', /^Kiel, Landeshauptstadt/)
    await choose('München', /^München, Landeshauptstadt/)
    expect(await screen.findByText(/Die Kommunen gehören zu mehreren Servicebüros/)).toBeTruthy()
    expect(within(field(/^Servicebüro/)).getAllByRole('option')).toHaveLength(7)
  })

  it('is not offered to who may not create one', async () => {
    await openAs('facilitator')
    expect(await screen.findByText('Das dürfen Sie nicht.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Fall anlegen' })).toBeNull()
  })

  it('keeps what was typed when the form is left, after asking', async () => {
    const { router } = await openAs('officeStaff', 'KI')
    await screen.findByRole('heading', { level: 1, name: 'Neuer Fall' })
    type('Name *', 'halb fertig')
    await waitFor(() => expect(Object.keys(localStorage).some((key) => key.includes('case.new'))).toBe(true))
    fireEvent.click(screen.getByRole('link', { name: 'Abbrechen' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Ohne Speichern verlassen' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/faelle'))
    await router.navigate({ to: '/faelle/neu' })
    expect((await screen.findByLabelText<HTMLInputElement>('Name *')).value).toBe('halb fertig')
  })
})
