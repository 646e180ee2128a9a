import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPeopleScene, type PeopleScene } from '../testing/people-scene.ts'

let scene: PeopleScene
beforeEach(async () => {
  scene = await openPeopleScene()
})
afterEach(() => scene.server.close())

const open = async () => {
  const view = await scene.open('/personen/neu')
  await screen.findByRole('heading', { level: 1, name: 'Person einladen' })
  return view
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
const roleAt = (number: number) => within(screen.getByRole('group', { name: `Rolle ${number}` }))
const choose = (number: number, field: string, value: string) =>
  fireEvent.change(roleAt(number).getByLabelText(field), { target: { value } })

describe('inviting somebody', () => {
  it('makes the account with all its roles and shows the link to hand over', async () => {
    const { router } = await open()
    type('Name *', 'Jörg Müßig')
    type('Dienstliche E-Mail-Adresse *', 'Joerg@Example.org')
    choose(1, 'Rolle *', 'officeStaff')
    choose(1, 'Servicebüro *', 'KI')
    press('Weitere Rolle')
    choose(2, 'Rolle *', 'facilitator')
    choose(2, 'Ab *', '1.1.2027')
    choose(2, 'Bis', '30.6.2027')
    press('Einladen')
    expect(await screen.findByText('Jörg Müßig ist eingeladen.')).toBeTruthy()
    const link = await screen.findByLabelText<HTMLInputElement>('Link, um ein Passwort zu wählen')
    expect(link.value).toMatch(/^http:\/\/127\.0\.0\.1:3000\/passwort\/[0-9a-f-]{36}\.\S{43}$/)
    expect(screen.getByText(/Geben Sie diesen Link nur an diese Person weiter. Er gilt bis 01.12.2026/)).toBeTruthy()
    const person = (await scene.api.user.list()).find((it) => it.email === 'joerg@example.org')
    expect(router.state.location.pathname).toBe(`/verwaltung/personen/${person?.id}`)
    expect(person?.grants.map(({ role, officeCode, validFrom, validTo }) => [role, officeCode, validFrom, validTo])).toEqual([
      ['officeStaff', 'KI', '2026-11-24', null],
      ['facilitator', null, '2027-01-01', '2027-06-30'],
    ])
  })

  it('says everything that is missing beside its field, and troubles nobody with it', async () => {
    await open()
    press('Weitere Rolle')
    choose(2, 'Rolle *', 'officeLead')
    choose(2, 'Bis', 'morgen früh')
    press('Einladen')
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('link').map((it) => it.textContent)).toEqual([
      'Name',
      'Dienstliche E-Mail-Adresse',
      'Rolle 1, Rolle',
      'Rolle 2, Bis',
      'Rolle 2, Servicebüro',
    ])
    expect(screen.getByLabelText('Name *').getAttribute('aria-invalid')).toBe('true')
    expect(roleAt(2).getByText('Bitte wählen Sie ein Servicebüro.')).toBeTruthy()
    fireEvent.click(summary.getByRole('link', { name: 'Rolle 2, Servicebüro' }))
    expect(document.activeElement).toBe(roleAt(2).getByLabelText('Servicebüro *'))
    expect(await scene.api.user.list()).toHaveLength(1)
  })

  it('marks an address that is taken, and keeps everything typed', async () => {
    await scene.invite('Levke')
    await open()
    type('Name *', 'Levke Ostermöwe')
    type('Dienstliche E-Mail-Adresse *', 'levke@example.org')
    choose(1, 'Rolle *', 'admin')
    press('Einladen')
    expect((await screen.findAllByText('Mit dieser Adresse gibt es schon einen Zugang.', { exact: false })).length).toBe(2)
    expect(screen.getByLabelText<HTMLInputElement>('Name *').value).toBe('Levke Ostermöwe')
  })

  it('takes a role away again', async () => {
    await open()
    press('Weitere Rolle')
    choose(1, 'Rolle *', 'admin')
    choose(2, 'Rolle *', 'facilitator')
    press('Rolle 1 entfernen')
    expect(roleAt(1).getByLabelText<HTMLSelectElement>('Rolle *').value).toBe('facilitator')
    expect(screen.queryByRole('group', { name: 'Rolle 2' })).toBeNull()
  })

  it('is taken back from its toast; the page says then that there is nobody', async () => {
    await open()
    type('Name *', 'Vertippt')
    type('Dienstliche E-Mail-Adresse *', 'vertippt@example.org')
    choose(1, 'Rolle *', 'admin')
    press('Einladen')
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
    expect(await screen.findByText('Diese Person gibt es nicht, oder nicht mehr.')).toBeTruthy()
    await waitFor(async () => expect(await scene.api.user.list()).toHaveLength(1))
  })
})
