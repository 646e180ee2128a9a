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

const open = (path = '', as = scene.writer) => renderApp({ server: scene.server, as, path: `/faelle/${scene.case.number}${path}` })
const stored = async () => (await scene.server.as(scene.writer).case.get({ number: scene.case.number })).case
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const section = (title: string) => {
  const found = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('section')
  if (!found) throw new Error(`no section ${title}`)
  return within(found)
}

describe('the page of a case', () => {
  it.each(['KI-N-999', 'BE-N-001', 'KEIN-FALL'])('says of %s what it says of a case of another office', async (number) => {
    await renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${number}` })
    expect(await screen.findByText('Diesen Fall gibt es nicht, oder Sie dürfen ihn nicht sehen.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Zu den Fällen' }).getAttribute('href')).toBe('/faelle')
  })

  it('finds a number that was typed in small letters', async () => {
    const { router } = await renderApp({ server: scene.server, as: scene.writer, path: '/faelle/ki-n-001' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Sprachbrücken' })).toBeTruthy()
    expect(router.state.location.pathname).toBe('/faelle/KI-N-001')
  })

  it('hides a case of another office', async () => {
    const berlin = await scene.server.person('officeStaff', 'BE')
    await open('', berlin)
    expect(await screen.findByText('Diesen Fall gibt es nicht, oder Sie dürfen ihn nicht sehen.')).toBeTruthy()
    expect(screen.queryByText('Sprachbrücken')).toBeNull()
  })

  it('answers what happened last, what is promised and what is missing', async () => {
    await scene.addMeeting({ kind: 'steeringGroup', heldOn: '2026-09-20' as never, notes: 'Leitziele beraten' })
    await scene.addMilestone({ kind: 'actorMap', title: '', dueOn: '2026-11-14' as never })
    await open()
    expect(await screen.findByText('Leitziele beraten')).toBeTruthy()
    expect(section('Zugesagt').getByText('Akteurskarte fertig')).toBeTruthy()
    expect(section('Zugesagt').getByText('10 Tage überfällig')).toBeTruthy()
    const missing = section('Es fehlt')
    expect(missing.getByText('Seit 65 Tagen kein Termin')).toBeTruthy()
    expect(missing.getByText('Keine Prozessbegleitung')).toBeTruthy()
    expect(missing.getByRole('link', { name: /Ergänzen: Keine Ansprechperson/ }).getAttribute('href')).toBe(
      '/faelle/KI-N-001/stammdaten?edit=true#field-fields-contactName',
    )
    expect(screen.getByText('116 Tage über Plan')).toBeTruthy()
  })

  it('ticks a milestone at once and takes it back from the toast', async () => {
    await scene.addMilestone({ kind: 'agreement', title: 'Vereinbarung', dueOn: '2026-12-01' as never })
    await open()
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Heute erledigt: Vereinbarung' }))
    expect(await screen.findByText('Erledigt: Vereinbarung')).toBeTruthy()
    expect(await section('Zugesagt').findByText('Kein offener Meilenstein.')).toBeTruthy()
    fireEvent.click(button('Rückgängig'))
    expect(await screen.findByRole('checkbox', { name: 'Heute erledigt: Vereinbarung' })).toBeTruthy()
    expect((await scene.stored()).milestones).toMatchObject([{ doneOn: null }])
  })

  it('says why it can only be read, and lets the programme lead reopen it', async () => {
    const end = { id: scene.case.id, on: '2026-11-20', reasonCode: 'staff', reason: 'Niemand übernimmt.' } as const
    await scene.server.as(scene.writer).case.discontinue({ ...newCommand(), ...end })
    const { unmount } = await open()
    expect(await screen.findByText(/wurde am 20.11.2026 abgebrochen \(Personal ausgeschieden\).*Niemand übernimmt\./)).toBeTruthy()
    expect(button('Termin').getAttribute('aria-disabled')).toBe('true')
    expect(screen.queryByRole('button', { name: 'Wieder öffnen' })).toBeNull()
    await act(async () => void fireEvent.click(button('Wiederöffnung beantragen')))
    expect(await screen.findByRole('dialog', { name: 'Antrag: Fall wieder öffnen' })).toBeTruthy()
    unmount()
    await open('', await scene.server.person('programmeLead'))
    const reopen = await screen.findByRole('button', { name: 'Wieder öffnen' })
    await act(async () => void fireEvent.click(reopen))
    fireEvent.change(await screen.findByLabelText(/Warum wird er wieder geöffnet/), { target: { value: 'Neue Koordination' } })
    fireEvent.click(button('Fall wieder öffnen'))
    expect(await screen.findByText('Der Fall läuft wieder.')).toBeTruthy()
    expect(await stored()).toMatchObject({ lifecycle: 'active', closedOn: null })
  })

  it('tells a facilitator whose assignment ended until when the case can be read', async () => {
    const facilitator = await scene.server.person('facilitator')
    const lead = scene.server.as(await scene.server.person('officeLead', 'KI'))
    await lead.case.assignFacilitator({ ...newCommand(), id: scene.case.id, facilitatorId: facilitator.userId, from: '2026-06-01' })
    await lead.case.assignFacilitator({ ...newCommand(), id: scene.case.id, facilitatorId: null, from: '2026-11-21' })
    await open('', facilitator)
    expect(await screen.findByText(/endete am 20.11.2026. Sie können ihn bis zum 20.12.2026 lesen/)).toBeTruthy()
  })

  it('keeps actions that are not possible in the menu, says why and does not run them', async () => {
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Weitere Aktionen' }))
    const facilitator = await screen.findByRole('menuitem', { name: 'Prozessbegleitung ändern' })
    expect(facilitator.getAttribute('aria-disabled')).toBe('true')
    fireEvent.mouseEnter(facilitator)
    expect(await screen.findByText('Das dürfen Sie nicht.')).toBeTruthy()
    fireEvent.click(facilitator)
    expect(screen.queryByRole('dialog')).toBeNull()
    const support = screen.getByRole('menuitem', { name: 'Anderes Ende der Begleitung beantragen' })
    fireEvent.mouseEnter(support)
    expect(await screen.findByText('Das geht nur in der Phase Begleitung.')).toBeTruthy()
  })

  it('shows a change by somebody else without being asked again', async () => {
    await open()
    await screen.findByRole('heading', { level: 1, name: 'Sprachbrücken' })
    const other = scene.server.as(await scene.server.person('officeLead', 'KI'))
    await other.case.update({ ...newCommand(), id: scene.case.id, version: 1, fields: { name: 'Sprachbrücken Süd' } })
    expect(await screen.findByRole('heading', { level: 1, name: 'Sprachbrücken Süd' })).toBeTruthy()
  })
})

describe('other changes of a case', () => {
  it('is given to a facilitator from a day on, and to another owner', async () => {
    const facilitator = await scene.server.person('facilitator', undefined, 'Fenja Sandregen')
    const lead = await scene.server.person('officeLead', 'KI', 'Wiebke Öhlenschlegel')
    const { router } = await open('?dialog=facilitator', lead)
    const dialog = within(await screen.findByRole('dialog', { name: 'Prozessbegleitung ändern' }))
    await waitFor(() => expect(dialog.getByLabelText<HTMLSelectElement>('Prozessbegleitung').disabled).toBe(false))
    fireEvent.change(dialog.getByLabelText('Prozessbegleitung'), { target: { value: facilitator.userId } })
    fireEvent.change(dialog.getByLabelText(/Ab welchem Tag/), { target: { value: '1.5.2026' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
    expect(await dialog.findAllByText(/Der Tag liegt vor dem Beginn des Falls/)).toHaveLength(2)
    fireEvent.change(dialog.getByLabelText(/Ab welchem Tag/), { target: { value: '1.12.2026' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
    expect(await screen.findByText('Fenja Sandregen begleitet den Fall ab dem 01.12.2026.')).toBeTruthy()
    expect(await section('Menschen').findByText('ab 01.12.2026')).toBeTruthy()

    await router.navigate({ to: '.', search: { dialog: 'owner' } })
    const owner = within(await screen.findByRole('dialog', { name: 'Zuständigkeit ändern' }))
    await waitFor(() => expect(owner.getByLabelText<HTMLSelectElement>('Zuständig').disabled).toBe(false))
    fireEvent.change(owner.getByLabelText('Zuständig'), { target: { value: lead.userId } })
    fireEvent.click(owner.getByRole('button', { name: 'Speichern' }))
    expect(await screen.findByText('Zuständig: Wiebke Öhlenschlegel.')).toBeTruthy()
    expect(await stored()).toMatchObject({ ownerId: lead.userId })
  })

  it('is discontinued only with a kind of reason and words for it', async () => {
    await open('?dialog=discontinue')
    const dialog = within(await screen.findByRole('dialog', { name: 'Fall abbrechen' }))
    const end = () => fireEvent.click(dialog.getByRole('button', { name: 'Fall abbrechen' }))
    end()
    expect((await dialog.findAllByRole('link')).map((it) => it.textContent)).toEqual(['Grund'])
    fireEvent.change(dialog.getByLabelText(/^Grund/), { target: { value: 'staff' } })
    end()
    await waitFor(() => expect(dialog.getAllByRole('link').map((it) => it.textContent)).toEqual(['Erläuterung']))
    fireEvent.change(dialog.getByLabelText(/^Erläuterung/), { target: { value: 'Niemand übernimmt.' } })
    end()
    expect(await screen.findByText('Der Fall ist abgebrochen.')).toBeTruthy()
    fireEvent.click(button('Rückgängig'))
    await waitFor(async () => expect(await stored()).toMatchObject({ lifecycle: 'active', endReasonCode: null, closedOn: null }))
  })
})
