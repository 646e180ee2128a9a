import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ApplyScene, openApplyScene } from '../testing/apply-scene.ts'
import { renderApp } from '../testing/render-app.tsx'

let scene: ApplyScene
beforeEach(async () => {
  scene = await openApplyScene()
})
afterEach(() => scene.server.close())

const openAs = async (role: 'officeStaff' | 'facilitator', office?: string) => {
  const as = await scene.server.person(role, office, 'Tjorven Grünspecht')
  return { as, ...(await act(() => renderApp({ server: scene.server, as, path: '/bewerbungen/neu' }))) }
}
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' })
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('an application on paper', () => {
  it('is entered in the same fields, with reasons where it is late or goes to another office', async () => {
    const { as } = await openAs('officeStaff', 'KI')
    await screen.findByText('Bewerbung eintragen', { selector: 'h1' })
    expect(screen.getByText(/Eintragen können Sie die Bewerbung in jedem Fall/)).toBeDefined()
    expect(screen.queryByText(/Absenden können Sie/)).toBeNull()
    type(/^Eingegangen am/, '1.2.2026')
    expect(await screen.findByLabelText(/^Warum verspätet angenommen/)).toBeTruthy()
    fireEvent.change(field('Servicebüro'), { target: { value: 'BE' } })
    press('Bewerbung eintragen')
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getAllByRole('link').map((it) => it.textContent)).toEqual([
      'Warum verspätet angenommen',
      'Warum dieses Servicebüro',
      'Name des Vorhabens',
      'Kommunen',
      'Einrichtung, die sich bewirbt',
      'Ansprechperson',
    ])
    fireEvent.change(field('Servicebüro'), { target: { value: '' } })
    type(/^Warum verspätet angenommen/, 'Der Poststempel ist vom letzten Tag.')
    type(/^Name des Vorhabens/, 'Papiernetz')
    fireEvent.click(screen.getByLabelText('Das Netzwerk arbeitet bundesweit'))
    type(/^Einrichtung, die/, 'Familienzentrum Süd')
    type(/^Ansprechperson/, 'Erika Beispiel')
    expect(field(/^Name des Vorhabens/).closest('[inert]')).toBeNull()
    press('Bewerbung eintragen')
    expect(field(/^Name des Vorhabens/).closest('[inert]')).not.toBeNull()
    expect(await screen.findByText('Bewerbung B-2026-001 eingetragen.')).toBeTruthy()
    expect((await scene.server.as(as).application.get({ number: 'B-2026-001' })).application).toMatchObject({
      channel: 'paper',
      submittedOn: '2026-02-01',
      lateReason: 'Der Poststempel ist vom letzten Tag.',
      officeCode: null,
      nationwide: true,
      contactEmail: '',
    })
    expect(Object.keys(localStorage).filter((key) => key.includes('application.new'))).toEqual([])
  })

  it('is not offered to who may not enter one', async () => {
    await openAs('facilitator')
    expect(await screen.findByText('Das dürfen Sie nicht.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Bewerbung eintragen' })).toBeNull()
  })
})
