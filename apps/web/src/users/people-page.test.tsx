import { addDays } from '@etappe/domain/kernel/day'
import { newCommand, testToday } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPeopleScene, type PeopleScene } from '../testing/people-scene.ts'

let scene: PeopleScene
beforeEach(async () => {
  scene = await openPeopleScene()
  await scene.invite('Momme Strandläufer')
  await scene.invite('Jürgen Pappelreuter', [
    { officeCode: 'BE' as never },
    { role: 'officeLead', officeCode: 'BE' as never, deputyForId: null, validFrom: addDays(testToday, 7), validTo: addDays(testToday, 37) },
  ])
  const id = await scene.invite('Sören Haferkämper', [{ validFrom: addDays(testToday, -90), validTo: addDays(testToday, -1) }])
  await scene.api.user.lock({ ...newCommand(), id })
})
afterEach(() => scene.server.close())

const names = async () => (await screen.findAllByRole('rowheader')).map((it) => within(it).getByRole('link').textContent)
const rowOf = async (name: string) => (await screen.findByRole('link', { name })).closest('tr')?.textContent

describe('the list of people', () => {
  it('says who they are, what they may do from when to when, and whether they can sign in', async () => {
    await scene.open('/personen')
    expect(await screen.findByText('4 Personen')).toBeTruthy()
    expect(await names()).toEqual(['Jürgen Pappelreuter', 'Momme Strandläufer', 'Ruth Quittenbaum', 'Sören Haferkämper'])
    expect(await rowOf('Jürgen Pappelreuter')).toContain('ServicebüroBerlinseit 14.11.2026BüroleitungBerlinab 01.12.2026 bis 31.12.2026')
    expect(await rowOf('Momme Strandläufer')).toContain('eingeladenLink bis 01.12.2026')
    expect(await rowOf('Momme Strandläufer')).toContain('noch nie')
    expect(await rowOf('Ruth Quittenbaum')).toContain('Sie')
    expect(await rowOf('Sören Haferkämper')).toContain('keine Rollegesperrtseit 24.11.2026')
  })

  it('filters by text, role and office, keeps that in the address, and can be reset', async () => {
    const { router } = await scene.open('/personen')
    await names()
    fireEvent.change(screen.getByRole('textbox', { name: 'Personen suchen' }), { target: { value: 'strandlaeu' } })
    expect(await screen.findByText('1 von 4 Personen')).toBeTruthy()
    expect(await names()).toEqual(['Momme Strandläufer'])
    fireEvent.change(screen.getByRole('combobox', { name: 'Servicebüro' }), { target: { value: 'BE' } })
    expect(await screen.findByText('Auf diese Filter passt keine Person.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Suche leeren' }))
    await waitFor(async () => expect(await names()).toEqual(['Jürgen Pappelreuter']))
    fireEvent.change(screen.getByRole('combobox', { name: 'Rolle' }), { target: { value: 'officeLead' } })
    await waitFor(() => expect(router.state.location.search).toEqual({ office: 'BE', role: 'officeLead' }))
    fireEvent.click(screen.getByRole('link', { name: 'Zurücksetzen' }))
    expect(await screen.findByText('4 Personen')).toBeTruthy()
  })

  it('counts the people in each state; a count shows exactly these', async () => {
    await scene.open('/personen?office=KI')
    const counts = within(await screen.findByRole('list', { name: 'Personen je Stand' }))
    await waitFor(() => expect(counts.getAllByRole('link').map((it) => it.textContent)).toEqual(['Aktiv 0', 'Eingeladen 1', 'Gesperrt 0']))
    fireEvent.click(screen.getByRole('link', { name: 'Zurücksetzen' }))
    fireEvent.click(await screen.findByRole('link', { name: 'Gesperrt 1' }))
    await waitFor(async () => expect(await names()).toEqual(['Sören Haferkämper']))
    fireEvent.click(screen.getByRole('link', { name: 'Gesperrt 1' }))
    await waitFor(async () => expect(await names()).toHaveLength(4))
  })

  it('is walked by j and k', async () => {
    await scene.open('/personen')
    await names()
    for (const key of ['j', 'j', 'k', 'j']) fireEvent.keyDown(document.body, { key })
    expect(document.activeElement?.textContent).toBe('Momme Strandläufer')
  })

  it('is not shown to those who do not administer', async () => {
    await scene.open('/personen', await scene.server.person('programmeLead'))
    expect(await screen.findByText('Das dürfen Sie nicht.')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
