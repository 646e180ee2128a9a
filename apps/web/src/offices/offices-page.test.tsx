import type { Day } from '@etappe/domain/kernel/day'
import { officeQuotaId } from '@etappe/domain/kernel/id'
import type { Land } from '@etappe/domain/offices/land'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPeopleScene, type PeopleScene } from '../testing/people-scene.ts'

let scene: PeopleScene
beforeEach(async () => {
  scene = await openPeopleScene()
})
afterEach(() => scene.server.close())

const row = async (name: RegExp) => within(await screen.findByRole('row', { name }))
const day = (text: string) => text as Day

describe('the offices', () => {
  it('stand with contact, Länder and places, and the whole programme below', async () => {
    await scene.open('/bueros')
    expect(await screen.findByText('6 Servicebüros, 16 Länder')).toBeTruthy()
    const kiel = await row(/^Kiel/)
    expect(kiel.getByRole('link', { name: 'servicebuero-kiel@dkjs.de' }).getAttribute('href')).toBe('mailto:servicebuero-kiel@dkjs.de')
    expect(kiel.getAllByRole('listitem').map((it) => it.textContent)).toEqual(['Bremen', 'Hamburg', 'Niedersachsen', 'Schleswig-Holstein'])
    expect((await row(/^Trier/)).getByText('noch nicht eingetragen')).toBeTruthy()
    expect((await row(/^Programm/)).getAllByRole('cell').map((it) => it.textContent)).toEqual([
      'Plätze für Netzwerke: 150',
      'Plätze für Modellkommunen: 20',
    ])
  })

  it('say what is going to change, and leave out what is over', async () => {
    const { write } = scene.server.database
    const kiel = 'KI' as OfficeCode
    const hamburg = '02' as Land
    await write
      .updateTable('officeQuota')
      .set({ validTo: day('2026-12-31') })
      .where('officeCode', '=', kiel)
      .where('kind', '=', 'network')
      .execute()
    const quota = () => ({
      id: officeQuotaId.parse(crypto.randomUUID()),
      officeCode: kiel,
      kind: 'network' as const,
      reason: '',
      version: 1,
    })
    await write
      .insertInto('officeQuota')
      .values({ ...quota(), target: 30, validFrom: day('2020-01-01'), validTo: day('2022-12-31') })
      .execute()
    await write
      .insertInto('officeQuota')
      .values({ ...quota(), target: 27, validFrom: day('2027-01-01'), validTo: null })
      .execute()
    await write
      .updateTable('officeLand')
      .set({ validTo: day('2027-03-31') })
      .where('land', '=', hamburg)
      .execute()
    await scene.open('/bueros')
    const text = (await screen.findByRole('row', { name: /^Kiel/ })).textContent
    expect(text).toContain('2501.01.2023 bis 31.12.202627ab 01.01.2027')
    expect(text).toContain('Hamburg 01.01.2023 bis 31.03.2027')
    expect(text).not.toContain('30')
    expect((await row(/^Programm/)).getByText('150')).toBeTruthy()
  })
})

describe('the places of an office', () => {
  it('are planned anew by the programme lead, and by nobody else', async () => {
    await scene.open('/bueros')
    await row(/^Kiel/)
    expect(screen.queryByRole('button', { name: /ändern$/ })).toBeNull()
    cleanup()
    await scene.open('/bueros', await scene.server.person('programmeLead'))
    fireEvent.click(await screen.findByRole('button', { name: 'Plätze für Netzwerke in Kiel ändern' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Kiel: Plätze für Netzwerke' }))
    fireEvent.change(dialog.getByRole('textbox', { name: /Plätze/ }), { target: { value: 'viele' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
    expect(await dialog.findByRole('link', { name: 'Plätze' })).toBeTruthy()
    fireEvent.change(dialog.getByRole('textbox', { name: /Plätze/ }), { target: { value: '28' } })
    fireEvent.change(dialog.getByRole('textbox', { name: /Grund/ }), { target: { value: 'mehr Bewerbungen' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
    await waitFor(async () => expect((await screen.findByRole('row', { name: /^Kiel/ })).textContent).toContain('28seit 24.11.2026'))
  })
})

describe('the administration', () => {
  const tabs = () => within(screen.getByRole('navigation', { name: 'Verwaltung' })).getAllByRole('link')

  it('opens with what somebody may do first, and offers the rest', async () => {
    const { router } = await scene.open('')
    expect(await screen.findByRole('heading', { level: 1, name: 'Personen' })).toBeTruthy()
    expect(router.state.location.pathname).toBe('/verwaltung/personen')
    expect(tabs().map((it) => it.textContent)).toEqual(['Personen', 'Servicebüros', 'Programm', 'Gemeindeverzeichnis'])
  })

  it('is offices, programme, rounds and letters for the programme lead', async () => {
    await scene.open('', await scene.server.person('programmeLead'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Servicebüros' })).toBeTruthy()
    expect(tabs().map((it) => it.textContent)).toEqual(['Servicebüros', 'Programm', 'Runden', 'Briefe'])
    expect(screen.getAllByRole('link', { name: 'Verwaltung' })).not.toHaveLength(0)
  })

  it.each(['', '/personen', '/bueros', '/register'])('stays shut for an office: %s', async (path) => {
    await scene.open(path, await scene.server.person('officeLead', 'KI'))
    expect(await screen.findByText('Das dürfen Sie nicht.')).toBeTruthy()
    expect(
      screen
        .getAllByRole('navigation')
        .map((it) => it.textContent)
        .join(' '),
    ).not.toContain('Verwaltung')
  })
})
