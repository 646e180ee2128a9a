import type { Actor } from '@etappe/domain/access/policy'
import type { Gate } from '@etappe/domain/cases/gate'
import type { Day } from '@etappe/domain/kernel/day'
import { caseRequestId } from '@etappe/domain/kernel/id'
import { type GateScene, openGates } from '@etappe/server/gate-scene.fake'
import type { api as serverApi } from '@etappe/server/api'
import { newCommand } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let scene: GateScene
beforeEach(async () => {
  scene = await openGates('sqlite')
})
afterEach(() => scene.server.close())

const open = (path: string, as: Actor = scene.staff, more: object = {}) =>
  renderApp({ server: scene.server, as, path: `/faelle/${scene.case.number}${path}`, ...more })
const openGate = (gate: Gate, as?: Actor, more?: object) => open(`/tor/${gate}`, as, more)
const text = (it: string | RegExp) => screen.findByText(it)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const link = (name: string | RegExp) => screen.getByRole('link', { name })
const row = (name: string | RegExp) => {
  const found = screen.getByText(name).closest('li')
  if (!found) throw new Error(`no row ${String(name)}`)
  return within(found)
}
const admitted = { passOn: '2024-01-15' as Day }
const meetAdmission = async () => {
  for (const code of ['organisationsInvolved', 'contactComplete', 'publicBodyInvolved'] as const) await scene.meet(code)
}

describe('the page of a gate', () => {
  it('says what has to be there first, how it is met, and leads to the exact place', async () => {
    await openGate('admission')
    expect(await screen.findByRole('heading', { level: 2, name: 'Tor: Aufnahme' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: 'Muss noch erfüllt werden 2' })).toBeTruthy()
    const missing = row('Mindestens 3 Organisationen wirken mit')
    expect(missing.getByText('offen')).toBeTruthy()
    expect(missing.getByText('0 von 3')).toBeTruthy()
    expect(missing.getByRole('link', { name: 'Zu den Akteuren: Mindestens 3 Organisationen wirken mit' }).getAttribute('href')).toBe(
      `/faelle/${scene.case.number}/akteure`,
    )
    expect(row(/Verwaltung oder Politik wirkt mit/).getByText('soll')).toBeTruthy()
    expect(row('Anliegen benannt').getByText('erfüllt')).toBeTruthy()
    expect(row('Anliegen benannt').getByRole('link').getAttribute('href')).toContain('#field-fields-concern')
    expect(screen.getByText('Möglich, sobald noch 2 Kriterien erfüllt oder erlassen sind.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Tor vorschlagen' })).toBeNull()
  })

  it('names the first two of what meets a criterion, and says that there is more', async () => {
    for (let made = 0; made < 6; made += 1) await scene.meet('publicBodyInvolved')
    await openGate('admission')
    const met = within((await text(/Verwaltung oder Politik wirkt mit/)).closest('li') as HTMLElement)
    expect(met.getAllByRole('link')).toHaveLength(2)
    expect(met.getByText('und weitere')).toBeTruthy()
  })

  it('is proposed by one, confirmed by another who sees what will happen, and becomes a record', async () => {
    await meetAdmission()
    const { unmount } = await openGate('admission')
    fireEvent.click(await screen.findByRole('link', { name: 'Tor vorschlagen' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Tor vorschlagen: Aufnahme' }))
    fireEvent.change(dialog.getByLabelText('Bemerkung'), { target: { value: 'Alles beisammen.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Vorschlagen' }))
    expect(await text('Wartet auf Bestätigung')).toBeTruthy()
    expect(screen.getByText('Bestätigen kann die Büroleitung oder die Programmleitung.')).toBeTruthy()
    unmount()
    await openGate('admission', scene.lead)
    fireEvent.click(await screen.findByRole('link', { name: 'Bestätigen' }))
    const confirm = within(await screen.findByRole('dialog', { name: 'Tor bestätigen: Aufnahme' }))
    expect(confirm.getByText('Der Fall bleibt in seiner Phase; die Aufnahme ist festgehalten.')).toBeTruthy()
    fireEvent.click(confirm.getByRole('button', { name: 'Tor bestätigen' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Meilensteinprotokoll' })).toBeTruthy()
    expect(screen.getByText(/^Fenja Sandregen, 24\.11\.2026$/)).toBeTruthy()
    expect(screen.getByText(/^Wiebke Öhlenschlegel, 24\.11\.2026$/)).toBeTruthy()
    const [record] = (await scene.detail()).gateRecords
    expect(link('Meilensteinprotokoll, PDF').getAttribute('href')).toBe(
      `/api/files/cases/${scene.case.number}/gate-record.pdf?locale=de&record=${record?.id}`,
    )
  })

  it('lets nobody confirm what they proposed, and says why', async () => {
    await meetAdmission()
    await scene.propose('admission', { as: scene.lead })
    await openGate('admission', scene.lead)
    expect(await text('Das haben Sie selbst vorgeschlagen. Bestätigen muss eine andere Person (Vier-Augen-Prinzip).')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Bestätigen' })).toBeNull()
    fireEvent.click(button('Zurückziehen'))
    expect(await screen.findByRole('link', { name: 'Tor vorschlagen' })).toBeTruthy()
    expect(screen.getByText('Wiebke Öhlenschlegel hat den Vorschlag zurückgezogen')).toBeTruthy()
  })

  it('is returned with a comment the person who proposed reads', async () => {
    await meetAdmission()
    await scene.propose('admission')
    await openGate('admission', scene.lead)
    fireEvent.click(await screen.findByRole('link', { name: 'Zurückgeben' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Vorschlag zurückgeben' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Zurückgeben' }))
    expect(await dialog.findByRole('alert')).toBeTruthy()
    fireEvent.change(dialog.getByLabelText(/Was fehlt/), { target: { value: 'Bitte die Vereinbarung beilegen.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Zurückgeben' }))
    expect(await text('Wiebke Öhlenschlegel hat den Vorschlag zurückgegeben')).toBeTruthy()
    expect(screen.getByText('Bitte die Vereinbarung beilegen.')).toBeTruthy()
  })

  it('can be asked for a waiver; who may decide it waives at once', async () => {
    const { unmount } = await openGate('admission')
    fireEvent.click(await screen.findByRole('link', { name: /^Ausnahme beantragen: Mindestens 3/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Ausnahme beantragen' }))
    expect(dialog.getByText('Darüber entscheidet die Programmleitung.')).toBeTruthy()
    fireEvent.change(dialog.getByLabelText(/Grund/), { target: { value: 'Zwei tragen das Netzwerk allein.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Beantragen' }))
    expect(await text('Ausnahme beantragt von Fenja Sandregen am 24.11.2026')).toBeTruthy()
    unmount()
    await openGate('admission', scene.lead)
    fireEvent.click(await screen.findByRole('link', { name: /^Erlassen: Verwaltung oder Politik/ }))
    const waive = within(await screen.findByRole('dialog', { name: 'Kriterium erlassen' }))
    fireEvent.change(waive.getByLabelText(/Grund/), { target: { value: 'Das Jugendamt folgt im Januar.' } })
    fireEvent.click(waive.getByRole('button', { name: 'Kriterium erlassen' }))
    expect(await text('Wiebke Öhlenschlegel, 24.11.2026: Das Jugendamt folgt im Januar.')).toBeTruthy()
    expect(screen.getByText('erlassen')).toBeTruthy()
  })

  it('turns an open criterion that should be met into a condition', async () => {
    const [lead, id] = [await scene.server.person('programmeLead'), caseRequestId.parse(crypto.randomUUID())]
    const about = { caseId: scene.case.id, gate: 'admission', code: 'organisationsInvolved', reason: 'Zwei genügen.' } as const
    await scene.server.as(lead).request.waive({ ...newCommand(), id, ...about })
    await scene.meet('contactComplete')
    await open('/tor/admission?act=propose')
    const dialog = within(await screen.findByRole('dialog', { name: 'Tor vorschlagen: Aufnahme' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Vorschlagen' }))
    expect(await dialog.findByText(/Ein Soll-Kriterium ist noch offen/)).toBeTruthy()
    fireEvent.click(dialog.getByRole('button', { name: 'Als Auflage: Verwaltung oder Politik wirkt mit' }))
    expect(dialog.getByText('Steht für: Verwaltung oder Politik wirkt mit')).toBeTruthy()
    fireEvent.click(dialog.getByRole('button', { name: 'Vorschlagen' }))
    expect(await text('Wartet auf Bestätigung')).toBeTruthy()
    expect(screen.getAllByText('Verwaltung oder Politik wirkt mit (bis 22.02.2027)')).toBeTruthy()
  })

  it('says so when it cannot be loaded, and tries again', async () => {
    const network = { isDown: true }
    const broken: TRPCLink<typeof serverApi> =
      () =>
      ({ op, next }) =>
        observable((observer) => {
          if (op.path === 'gate.panel' && network.isDown) return observer.error(TRPCClientError.from(new TypeError('fetch failed')))
          return next(op).subscribe(observer)
        })
    await openGate('admission', scene.staff, { link: broken })
    expect(await screen.findByText('Das Tor ließ sich nicht laden.', {}, { timeout: 15_000 })).toBeTruthy()
    network.isDown = false
    fireEvent.click(button('Erneut versuchen'))
    expect(await screen.findByRole('heading', { level: 2, name: 'Tor: Aufnahme' })).toBeTruthy()
  })

  it('is not there under any other name', async () => {
    await open('/tor/hintertor')
    expect(await text('Diese Seite gibt es nicht')).toBeTruthy()
  })

  it('is told in English', async () => {
    await openGate('goals', scene.staff, { locale: 'en' })
    expect(await screen.findByRole('heading', { level: 2, name: 'Gate: Baseline complete' })).toBeTruthy()
    expect(row('At least 3 findings').getByText('open')).toBeTruthy()
    expect(screen.getByText('Comes after the gates before it. What already counts for it is shown here.')).toBeTruthy()
  })
})

describe('the overview of a case', () => {
  it('lists what is missing before the next gate with the way there, and is calm when nothing is', async () => {
    const { unmount } = await open('')
    const missing = await screen.findByRole('link', { name: 'Zu den Akteuren: Mindestens 3 Organisationen wirken mit' })
    expect(missing.closest('section')?.textContent).toContain('Was bis zum nächsten Tor fehlt3')
    expect(await screen.findByRole('button', { name: /Tor Aufnahme: .*, 1 von 4 erfüllt/ })).toBeTruthy()
    unmount()
    await meetAdmission()
    await open('')
    expect(await text(/Alles Nötige ist da\. Das Tor „Aufnahme“ kann vorgeschlagen werden\./)).toBeTruthy()
  })

  it('opens a gate from the rail and goes on to its page', async () => {
    await meetAdmission()
    const { router } = await open('')
    fireEvent.click(await screen.findByRole('button', { name: /^Tor Aufnahme/ }))
    const panel = within(await screen.findByRole('dialog', { name: 'Aufnahme' }))
    fireEvent.click(await panel.findByRole('link', { name: 'Tor vorschlagen' }))
    await waitFor(() => expect(router.state.location.href).toBe(`/faelle/${scene.case.number}/tor/admission?act=propose`))
    expect(await screen.findByRole('dialog', { name: 'Tor vorschlagen: Aufnahme' })).toBeTruthy()
  })

  it('says that a proposal waits', async () => {
    await meetAdmission()
    await scene.propose('admission', admitted)
    await open('/stammdaten', scene.lead)
    expect(await text('Fenja Sandregen hat am 24.11.2026 das Tor „Aufnahme“ vorgeschlagen.')).toBeTruthy()
    expect(link('Ansehen und entscheiden').getAttribute('href')).toBe(`/faelle/${scene.case.number}/tor/admission`)
  })
})
