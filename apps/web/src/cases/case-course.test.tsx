import type { Day } from '@etappe/domain/kernel/day'
import { gateDateId } from '@etappe/domain/kernel/id'
import { advanceCase } from '@etappe/server/advance.fake'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openScene, type Scene } from '../testing/meeting-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.server.close())

const open = (path = '', as = scene.writer, locale: 'de' | 'en' = 'de') =>
  renderApp({ server: scene.server, as, locale, path: `/faelle/${scene.case.number}${path}` })
const api = () => scene.server.as(scene.writer)
const detail = () => api().case.get({ number: scene.case.number })
const advance = async (...days: string[]) => {
  for (const on of days) await advanceCase(scene.server, scene.writer, scene.case.id, on as Day)
}
const inDialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const click = (element: HTMLElement) => fireEvent.click(element)
/** What it opens is fetched first. */
const openBy = (element: HTMLElement) => act(async () => void fireEvent.click(element))

describe('going back', () => {
  it('tells the effect before, goes back, and is undone from the toast', async () => {
    await advance('2026-11-02')
    await open('/phasenplan?dialog=goBack')
    const dialog = await inDialog('Zurück in eine frühere Phase')
    expect(await dialog.findByText('25.01.2027')).toBeTruthy()
    type(dialog.getByLabelText(/Ab welchem Tag/), '20.11.')
    expect(dialog.getByText('19.01.2027')).toBeTruthy()
    type(dialog.getByLabelText(/Warum geht der Fall zurück/), 'Analyse fehlt')
    click(dialog.getByRole('button', { name: 'Zurückgehen' }))
    expect(await screen.findByText('Der Fall ist jetzt in der Phase „Ausgangslage“.')).toBeTruthy()
    expect((await detail()).case).toMatchObject({ phase: 'baseline' })
    click(screen.getByRole('button', { name: 'Rückgängig' }))
    await waitFor(async () => expect((await detail()).case).toMatchObject({ phase: 'goals' }))
    expect((await detail()).runs).toHaveLength(2)
  })

  it('puts every refusal beside its field', async () => {
    await advance('2026-11-02')
    await open('/phasenplan?dialog=goBack')
    const dialog = await inDialog('Zurück in eine frühere Phase')
    const save = () => click(dialog.getByRole('button', { name: 'Zurückgehen' }))
    save()
    const reason = await dialog.findByLabelText(/Warum geht der Fall zurück/)
    await waitFor(() => expect(reason.getAttribute('aria-invalid')).toBe('true'))
    type(reason, 'Analyse fehlt')
    const day = dialog.getByLabelText(/Ab welchem Tag/)
    type(day, '31.10.2026')
    save()
    expect(await dialog.findAllByText(/Der Tag liegt vor dem Beginn der laufenden Phase/)).toHaveLength(2)
    type(day, '')
    save()
    expect(await dialog.findAllByText(/Bitte füllen Sie dieses Feld aus/)).toHaveLength(2)
    expect(dialog.getByText('Geben Sie einen Tag ein, um zu sehen, was sich ändert.')).toBeTruthy()
    expect((await detail()).case).toMatchObject({ phase: 'goals' })
  })

  it('opens for nobody who may not', async () => {
    const facilitator = await scene.server.person('facilitator')
    const lead = scene.server.as(await scene.server.person('officeLead', 'KI'))
    await lead.case.assignFacilitator({ ...newCommand(), id: scene.case.id, facilitatorId: facilitator.userId, from: '2026-06-01' })
    await advance('2026-11-02')
    await open('?dialog=goBack', facilitator)
    await screen.findByRole('heading', { level: 1, name: 'Sprachbrücken' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a rest', () => {
  it('shows how the gates move, begins with a reason, and ends with the days it really took', async () => {
    await open('/phasenplan?dialog=hold')
    const dialog = await inDialog('Fall ruhen lassen')
    expect(await dialog.findByText(/Die Zieltermine stehen still/)).toBeTruthy()
    click(dialog.getByRole('button', { name: 'Ruhen lassen' }))
    expect(await dialog.findByRole('link', { name: 'Warum ruht er?' })).toBeTruthy()
    type(dialog.getByLabelText(/Warum ruht er/), 'Wahlen')
    type(dialog.getByLabelText(/Bis wann/), '8.12.2026')
    expect(dialog.getAllByText('14 Tage später').length).toBeGreaterThan(0)
    click(dialog.getByRole('button', { name: 'Ruhen lassen' }))
    expect(await screen.findByText('Dieser Fall ruht bis zum 08.12.2026. Wahlen')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await openBy(screen.getByRole('button', { name: 'Wieder aufnehmen' }))
    const resume = await inDialog('Fall wieder aufnehmen')
    expect(await resume.findAllByText('14 Tage früher')).toBeTruthy()
    click(resume.getByRole('button', { name: 'Wieder aufnehmen' }))
    expect(await screen.findByText('Der Fall läuft wieder.')).toBeTruthy()
    expect(await detail()).toMatchObject({ case: { lifecycle: 'active' }, holds: [{ resumedOn: '2026-11-24' }] })
  })
})

describe('the end of the support', () => {
  it('is changed by the programme lead, who sees by how much', async () => {
    await advance('2026-07-01', '2026-08-03', '2026-09-01')
    await open('/phasenplan?dialog=support', await scene.server.person('programmeLead'))
    const dialog = await inDialog('Begleitzeitraum ändern')
    const end = dialog.getByLabelText(/Neuer letzter Tag/)
    type(end, '31.8.2026')
    type(dialog.getByLabelText(/Grund/), 'Elternzeit der Koordination')
    click(dialog.getByRole('button', { name: 'Zeitraum ändern' }))
    expect(await dialog.findAllByText(/Das Ende liegt vor dem Anfang/)).toHaveLength(2)
    type(end, '30.11.2028')
    expect(dialog.getByText('91 Tage länger als bisher.')).toBeTruthy()
    click(dialog.getByRole('button', { name: 'Zeitraum ändern' }))
    expect(await screen.findByText('Die Begleitung läuft jetzt bis zum 30.11.2028.')).toBeTruthy()
  })

  it('is asked for by everybody else', async () => {
    await advance('2026-07-01', '2026-08-03', '2026-09-01')
    await open('/phasenplan?dialog=support')
    const dialog = await inDialog('Antrag: anderes Ende der Begleitung')
    type(dialog.getByLabelText(/Neuer letzter Tag/), '30.11.2028')
    type(dialog.getByLabelText(/Grund/), 'Elternzeit der Koordination')
    click(dialog.getByRole('button', { name: 'Antrag stellen' }))
    expect(await screen.findByText('Der Antrag liegt bei der Programmleitung.')).toBeTruthy()
    expect(await detail()).toMatchObject({ case: { supportEnd: '2028-08-31' }, openRequests: 1 })
  })
})

describe('the plan of phases', () => {
  const agree = (over: object = {}) =>
    api().gateDate.agree({
      ...newCommand(),
      id: gateDateId.parse(crypto.randomUUID()),
      caseId: scene.case.id,
      gate: 'goals',
      agreedOn: '2026-12-10',
      reason: 'Workshop verschoben',
      ...over,
    })

  it('tells what was planned, agreed since and by whom, and what is left to the plan', async () => {
    await agree()
    await open('/phasenplan')
    const row = within(await screen.findByRole('row', { name: /^Ausgangslage abgeschlossen/ }))
    expect(row.getByText('31.07.2026 → 10.12.2026')).toBeTruthy()
    expect(row.getByText('Workshop verschoben')).toBeTruthy()
    expect(row.getByText('Tjorven Grünspecht, 24.11.2026')).toBeTruthy()
    expect(row.getByText('132 Tage später')).toBeTruthy()
    const support = within(screen.getByRole('row', { name: /^Plan beschlossen/ }))
    expect(support.getByText('noch nicht')).toBeTruthy()
    expect(screen.getByText('Der Fall hat nie geruht.')).toBeTruthy()
  })

  it('moves a gate by keys, shows the others moving along, and records it', async () => {
    await agree()
    await open('/phasenplan')
    await openBy(await screen.findByRole('link', { name: 'Anderer Tag: Ausgangslage abgeschlossen' }))
    const dialog = await inDialog('Anderen Tag vereinbaren')
    const day = dialog.getByLabelText<HTMLInputElement>(/Neuer Tag/)
    expect(day.value).toBe('10.12.2026')
    fireEvent.keyDown(day, { key: 'ArrowUp' })
    fireEvent.keyDown(day, { key: 'ArrowUp' })
    expect(day.value).toBe('14.12.2026')
    click(dialog.getByRole('button', { name: 'Eine Woche später' }))
    expect(day.value).toBe('21.12.2026')
    expect(dialog.getByText('11 Tage später')).toBeTruthy()
    // Its own row, and one for each gate behind it.
    expect(dialog.getAllByText(/Tage später/)).toHaveLength(4)
    type(dialog.getByLabelText(/Warum ein anderer Tag/), 'Ferien')
    click(dialog.getByRole('button', { name: 'Tag vereinbaren' }))
    expect(await screen.findByText('„Ausgangslage abgeschlossen“ ist jetzt für den 21.12.2026 geplant.')).toBeTruthy()
    expect(await screen.findByText('10.12.2026 → 21.12.2026')).toBeTruthy()
  })

  it('says which days nobody works, beside the field', async () => {
    await open('/phasenplan?dialog=agree&agreeing=goals')
    const dialog = await inDialog('Anderen Tag vereinbaren')
    type(dialog.getByLabelText(/Neuer Tag/), '25.12.2026')
    type(dialog.getByLabelText(/Warum ein anderer Tag/), 'Ferien')
    click(dialog.getByRole('button', { name: 'Tag vereinbaren' }))
    expect(await dialog.findAllByText(/Wochenende oder ein Feiertag|Wochenende oder Feiertag/)).toHaveLength(2)
  })

  it('speaks English', async () => {
    await open('/phasenplan', scene.writer, 'en')
    expect(await screen.findByRole('heading', { name: /Phase plan/ })).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: 'planned at first' })).toBeTruthy()
    expect(screen.getByText('The case has never rested.')).toBeTruthy()
  })
})
