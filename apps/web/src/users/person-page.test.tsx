import { addDays } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import { newCommand, testToday } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPeopleScene, type PeopleScene } from '../testing/people-scene.ts'

let scene: PeopleScene
let id: UserId
const sends = vi.fn<() => Promise<boolean>>()
const mailer = { sends: true, send: sends }

async function open(options?: Parameters<typeof openPeopleScene>[0]) {
  scene = await openPeopleScene(options)
  id = await scene.invite('Levke Ostermöwe')
  const view = await scene.open(`/personen/${id}`)
  await screen.findByRole('heading', { level: 1, name: 'Levke Ostermöwe' })
  return view
}
beforeEach(() => sends.mockResolvedValue(true))
afterEach(() => scene.server.close())

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
const region = (heading: string) =>
  within(screen.getByRole('heading', { name: new RegExp(`^${heading}`) }).closest('section') as HTMLElement)

describe('the name and address of a person', () => {
  it('are corrected in place', async () => {
    await open()
    type('Name *', 'Levke Ostermöwe-Hagebüttner')
    press('Speichern')
    expect(await screen.findByText('Angaben gespeichert.')).toBeTruthy()
    expect(await screen.findByRole('heading', { level: 1, name: 'Levke Ostermöwe-Hagebüttner' })).toBeTruthy()
    expect(await scene.stored(id)).toMatchObject({ name: 'Levke Ostermöwe-Hagebüttner', email: 'levke.osterm.we@example.org', version: 2 })
  })

  it('say what is wrong beside the field', async () => {
    await open()
    type('Dienstliche E-Mail-Adresse *', `${scene.admin.userId}@example.org`)
    press('Speichern')
    expect((await screen.findAllByText('Mit dieser Adresse gibt es schon einen Zugang.', { exact: false })).length).toBe(2)
    type('Dienstliche E-Mail-Adresse *', '')
    press('Speichern')
    expect((await screen.findAllByText('Bitte füllen Sie dieses Feld aus.', { exact: false })).length).toBe(2)
    press('Abbrechen')
    expect(screen.getByLabelText<HTMLInputElement>('Dienstliche E-Mail-Adresse *').value).toBe('levke.osterm.we@example.org')
  })

  it('ask when somebody else has changed the same one', async () => {
    await open()
    type('Name *', 'Levke Hagebüttner')
    const other = scene.server.as(await scene.server.person('admin', undefined, 'Wiebke'))
    await other.user.update({ ...newCommand(), id, version: 1, fields: { name: 'Levke O.', email: 'levke@example.org' } })
    press('Speichern')
    const dialog = within(await screen.findByRole('dialog', { name: 'Zwei Fassungen von „Name“' }))
    expect(dialog.getByText((_, element) => element?.tagName === 'P' && element.textContent === 'Levke O.')).toBeTruthy()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, hidden: true }).textContent).toBe('Levke O.'))
    fireEvent.click(dialog.getByRole('button', { name: 'Diese Fassung speichern' }))
    expect(await screen.findByText('Angaben gespeichert.')).toBeTruthy()
    expect(await scene.stored(id)).toMatchObject({ name: 'Levke Hagebüttner', email: 'levke@example.org', version: 3 })
  })
})

describe('the roles of a person', () => {
  const roles = () =>
    region('Rollen')
      .getAllByRole('listitem')
      .map((it) => it.textContent)

  it('are given, with what is missing beside its field', async () => {
    await open()
    press('Rolle geben')
    const dialog = within(await screen.findByRole('dialog', { name: 'Rolle geben: Levke Ostermöwe' }))
    const choose = (field: string, value: string) => fireEvent.change(dialog.getByLabelText(field), { target: { value } })
    const save = () => fireEvent.click(dialog.getByRole('button', { name: 'Rolle geben' }))
    choose('Rolle *', 'officeStaff')
    save()
    expect(await dialog.findAllByText('Bitte wählen Sie ein Servicebüro.', { exact: false })).toHaveLength(2)
    choose('Servicebüro *', 'KI')
    save()
    expect(await dialog.findAllByText('Diese Rolle hat die Person in diesem Zeitraum schon.', { exact: false })).toHaveLength(2)
    choose('Servicebüro *', 'TR')
    choose('Bis', '+14')
    save()
    await waitFor(() =>
      expect(roles()).toEqual(['ServicebüroKielseit 14.11.2026gilt', 'ServicebüroTrierseit 24.11.2026 bis 08.12.2026gilt']),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('are given as somebody’s deputy, with what that means', async () => {
    await open()
    const { name, userId } = scene.admin
    press('Rolle geben')
    const dialog = within(await screen.findByRole('dialog', { name: 'Rolle geben: Levke Ostermöwe' }))
    fireEvent.change(dialog.getByLabelText(/^Rolle/), { target: { value: 'officeLead' } })
    fireEvent.change(dialog.getByLabelText(/^Servicebüro/), { target: { value: 'KI' } })
    expect(dialog.getByText(/darf die Vertretung nicht entscheiden/)).toBeTruthy()
    await waitFor(() => expect(dialog.getByRole('option', { name })).toBeTruthy())
    expect(dialog.queryByRole('option', { name: 'Levke Ostermöwe' })).toBeNull()
    fireEvent.change(dialog.getByLabelText(/In Vertretung für/), { target: { value: userId } })
    fireEvent.click(dialog.getByRole('button', { name: 'Rolle geben' }))
    expect(await screen.findByText('Rolle gegeben.')).toBeTruthy()
    await waitFor(() => expect(roles().join(' ')).toContain(`in Vertretung für ${name}`))
    const grants = (await scene.stored(id))?.grants
    expect(grants?.map((it) => it.deputyForId)).toContain(userId)
  })

  it('get another period, or end at once and come back by undo', async () => {
    await open()
    const menu = 'Rolle Servicebüro Kiel: Aktionen'
    press(menu)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Zeitraum ändern' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Zeitraum ändern: Servicebüro Kiel' }))
    fireEvent.change(dialog.getByLabelText('Bis'), { target: { value: '1.11.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
    expect(await dialog.findAllByText('Das Ende liegt vor dem Anfang.', { exact: false })).toHaveLength(2)
    fireEvent.change(dialog.getByLabelText('Bis'), { target: { value: '31.12.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
    await waitFor(() => expect(roles()).toEqual(['ServicebüroKielseit 14.11.2026 bis 31.12.2026gilt']))

    press(menu)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sofort beenden' }))
    await waitFor(() => expect(roles()).toEqual(['ServicebüroKielvon 14.11.2026 bis 23.11.2026beendet']))
    expect(screen.getByText('Ohne Rolle sieht diese Person nach der Anmeldung nichts.')).toBeTruthy()
    const toast = within((await screen.findByText('Rolle beendet.')).closest('[role="status"]') as HTMLElement)
    fireEvent.click(toast.getByRole('button', { name: 'Rückgängig' }))
    await waitFor(() => expect(roles()).toEqual(['ServicebüroKielseit 14.11.2026 bis 31.12.2026gilt']))
  })

  it('are not ended when that would leave nobody who administers', async () => {
    scene = await openPeopleScene()
    await scene.open(`/personen/${scene.admin.userId}`)
    fireEvent.click(await screen.findByRole('button', { name: 'Rolle Administration: Aktionen' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sofort beenden' }))
    expect(await screen.findByText(/Das ist die letzte Administration/)).toBeTruthy()
  })
})

describe('the account of a person', () => {
  it('is locked at once, and unlocked by undo', async () => {
    await open()
    expect(screen.getByText(/Offene Sitzungen enden sofort/)).toBeTruthy()
    press('Zugang sperren')
    expect(await screen.findByText('Levke Ostermöwe ist gesperrt.')).toBeTruthy()
    expect(screen.getByText('Dieser Zugang ist gesperrt. Entsperren Sie ihn zuerst.')).toBeTruthy()
    expect((await scene.stored(id))?.lockedAt).not.toBeNull()
    press('Rückgängig')
    expect(await screen.findByRole('button', { name: 'Zugang sperren' })).toBeTruthy()
    expect((await scene.stored(id))?.lockedAt).toBeNull()
  })

  it('shows at once that it is locked, and takes that back when it is refused', async () => {
    const view = await open()
    // What the page does not know: it has gone meanwhile.
    await scene.server.database.write.deleteFrom('grant').where('userId', '=', id).execute()
    await scene.server.database.write.deleteFrom('user').where('id', '=', id).execute()
    press('Zugang sperren')
    expect(await screen.findByText('Das gibt es nicht, oder Sie dürfen es nicht sehen.')).toBeTruthy()
    expect(await view.findByText('Diese Person gibt es nicht, oder nicht mehr.')).toBeTruthy()
  })

  it('of one’s own cannot be locked, and says why', async () => {
    scene = await openPeopleScene()
    await scene.open(`/personen/${scene.admin.userId}`)
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Zugang sperren' })
    expect(button.disabled).toBe(true)
    expect(screen.getByText(/Den eigenen Zugang können Sie nicht sperren/)).toBeTruthy()
  })
})

describe('the link to choose a password', () => {
  const address = () => screen.queryByLabelText<HTMLInputElement>('Link, um ein Passwort zu wählen')

  it('is copied, or marked where the browser keeps the clipboard shut', async () => {
    await open()
    const field = await screen.findByLabelText<HTMLInputElement>('Link, um ein Passwort zu wählen')
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValueOnce(new Error('shut'))
    press('Kopieren')
    expect(await screen.findByRole('button', { name: 'Kopiert' })).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(field.value)
    press('Kopiert')
    expect(await screen.findByText('Bitte kopieren Sie den markierten Link mit Strg + C.')).toBeTruthy()
  })

  it('is made anew, and the old one is shut', async () => {
    await open()
    const before = (await screen.findByLabelText<HTMLInputElement>('Link, um ein Passwort zu wählen')).value
    press('Neuen Link erstellen')
    expect(await screen.findByText('Der neue Link ist da. Frühere gelten nicht mehr.')).toBeTruthy()
    await waitFor(() => expect(address()?.value).not.toBe(before))
  })

  it('is on its way when mail is sent, and shown when the mail failed', async () => {
    await open({ mailer })
    expect(await screen.findByText(/Die Mail mit dem Link ist unterwegs an levke.osterm.we@example.org/)).toBeTruthy()
    expect(address()).toBeNull()
    sends.mockResolvedValueOnce(false)
    press('Neuen Link erstellen')
    expect(await screen.findByText(/Die Mail ließ sich nicht senden/)).toBeTruthy()
    expect(address()?.value).toContain('/passwort/')
  })

  it('that has run out says so', async () => {
    scene = await openPeopleScene()
    id = await scene.invite('Levke Ostermöwe')
    scene.server.clock.set(new Date(`${addDays(testToday, 9)}T09:00:00.000Z`))
    await scene.open(`/personen/${id}`)
    expect(await screen.findByText(/noch kein Passwort gewählt, und der Link ist abgelaufen/)).toBeTruthy()
    expect(region('Zugang').getByText('Link abgelaufen')).toBeTruthy()
  })
})

describe('the history of a person', () => {
  it('tells what was done to the account and its roles, and takes it back', async () => {
    await open()
    await scene.api.user.update({ ...newCommand(), id, version: 1, fields: { name: 'Levke O.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Neuen Link erstellen' }))
    const told = region('Verlauf')
    expect(await told.findByText(/hat eine Person geändert/)).toBeTruthy()
    expect(told.getByText(/hat eine Person eingeladen/)).toBeTruthy()
    const undo = told.getAllByRole('button', { name: /^Rückgängig machen/ })
    expect(undo).toHaveLength(1)
    for (const button of undo) fireEvent.click(button)
    expect(await screen.findByRole('heading', { level: 1, name: 'Levke Ostermöwe' })).toBeTruthy()
  })
})

it('says that there is nobody at an address that leads nowhere', async () => {
  scene = await openPeopleScene()
  await scene.open('/personen/00000000-0000-4000-8000-000000000000')
  expect(await screen.findByText('Diese Person gibt es nicht, oder nicht mehr.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Alle Personen' })).toBeTruthy()
})
