import type { Actor } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import { userId } from '@etappe/domain/kernel/id'
import { municipalityKey } from '@etappe/domain/municipalities/municipality'
import { type OfficeOnDay, officeOnDay } from '@etappe/domain/offices/office'
import { expect, it } from 'vitest'
import { officeOf } from './office-of.ts'

const office = (code: string, laender: string[]): OfficeOnDay =>
  officeOnDay.parse({
    code,
    city: code,
    email: '',
    phone: '',
    validFrom: '2024-01-01',
    validTo: null,
    laender,
    quota: { network: 25, modelMunicipality: 3 },
  })
const kiel = office('KI', ['01', '02', '03', '04'])
const berlin = office('BE', ['11', '12', '13'])
const offices = [kiel, berlin]
const actor = (role: 'officeStaff' | 'programmeLead', officeCode: OfficeOnDay['code'] | null): Actor => ({
  userId: userId.parse(crypto.randomUUID()),
  name: 'Wiebke',
  grants: [{ role, officeCode }],
  today: '2026-11-24' as Day,
})
const staff = actor('officeStaff', kiel.code)
const lead = actor('programmeLead', null)
const keys = (...texts: string[]) => texts.map((it) => municipalityKey.parse(it))

it('follows from municipalities in the area of one office, even in several Länder', () => {
  const asked = { offices, actor: staff, chosen: null }
  expect(officeOf({ ...asked, keys: keys('01001000', '03241001') })).toMatchObject({ by: 'derived', code: 'KI', isAllowed: true })
  expect(officeOf({ ...asked, keys: keys('11000000') })).toMatchObject({ by: 'derived', code: 'BE', isAllowed: false })
})

it('is chosen by hand across offices and without a municipality', () => {
  expect(officeOf({ offices, actor: lead, keys: keys('01001000', '11000000'), chosen: null })).toMatchObject({ by: 'several', code: null })
  expect(officeOf({ offices, actor: lead, keys: [], chosen: berlin.code })).toMatchObject({ by: 'none', code: 'BE' })
})

it('is the own office when there is only one to choose', () => {
  expect(officeOf({ offices, actor: staff, keys: [], chosen: null })).toMatchObject({ by: 'none', code: 'KI' })
})
