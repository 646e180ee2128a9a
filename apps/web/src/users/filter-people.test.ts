import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { expect, it } from 'vitest'
import { filterPeople } from './filter-people.ts'
import { peopleSearch } from './people-search.ts'
import type { Person, PersonGrant } from './person.ts'

const today = '2026-11-24' as Day
const grant = (role: PersonGrant['role'], office: string | null = null, days: readonly [string, string | null] = ['2024-01-01', null]) =>
  ({ role, officeCode: office, deputyForId: null, validFrom: days[0], validTo: days[1] }) as PersonGrant
const person = (name: string, grants: PersonGrant[] = [], fields: Partial<Person> = {}) =>
  ({ name, email: `${name.length}@demo.etappe.example`, grants, lockedAt: null, invited: false, ...fields }) as Person

const people = [
  person('Momme Strandläufer', [grant('officeStaff', 'KI')]),
  person('Dr. Sönke Öhlenschlegel', [grant('officeLead', 'KI'), grant('facilitator')], { email: 'leitung.kiel@demo.etappe.example' }),
  person('Jürgen Pappelreuter', [grant('officeStaff', 'BE'), grant('officeLead', 'BE', ['2026-12-01', '2026-12-31'])], {
    lockedAt: '2026-11-01T08:00:00.000Z' as never,
  }),
  person('Sören Haferkämper', [grant('officeStaff', 'KI', ['2024-01-01', '2026-11-23'])], { invited: true }),
]
const names = (search: Parameters<typeof filterPeople>[1]) =>
  filterPeople(people, search, today).people.map((it) => it.name.split(' ').at(-1))
const office = (code: string) => code as OfficeCode

it.each([
  ['öhl', ['Öhlenschlegel']],
  ['ohl', ['Öhlenschlegel']],
  ['oehlen', ['Öhlenschlegel']],
  ['OEHLEN soen', ['Öhlenschlegel']],
  ['strand momme', ['Strandläufer']],
  ['mo', ['Strandläufer']],
  ['leitung.kiel@', ['Öhlenschlegel']],
  ['läufer', []],
  ['***', []],
])('finds by the beginning of every word: %s', (text, found) => {
  expect(names({ text })).toEqual(found)
})

it('finds by what somebody is or is going to be, not by what they were', () => {
  expect(names({ office: office('KI') })).toEqual(['Strandläufer', 'Öhlenschlegel'])
  expect(names({ role: 'officeLead' })).toEqual(['Öhlenschlegel', 'Pappelreuter'])
})

it('means this role in this office when both are chosen', () => {
  expect(names({ role: 'officeStaff', office: office('KI') })).toEqual(['Strandläufer'])
  expect(names({ role: 'facilitator', office: office('KI') })).toEqual([])
})

it('counts each state under the other filters', () => {
  expect(filterPeople(people, { state: 'locked' }, today)).toEqual({
    people: [people[2]],
    counts: { active: 2, invited: 1, locked: 1 },
  })
  expect(filterPeople(people, { role: 'officeLead', state: 'invited' }, today)).toEqual({
    people: [],
    counts: { active: 1, invited: 0, locked: 1 },
  })
})

it('reads from the address what it can and leaves the rest', () => {
  expect(peopleSearch({ text: 2026, role: 'chefin', office: 'KI', state: 'locked', other: 1 })).toEqual({
    text: '2026',
    role: undefined,
    office: 'KI',
    state: 'locked',
  })
  expect(peopleSearch({ text: '', office: 'Kiel' })).toEqual({})
})
