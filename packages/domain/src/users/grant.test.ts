import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import type { OfficeCode } from '../offices/office.ts'
import { type GrantFields, grantPhase, grantProblems } from './grant.ts'

const day = (text: string) => text as Day
const kiel = 'KI' as OfficeCode
const grant = (fields: Partial<GrantFields> = {}): GrantFields => ({
  role: 'officeStaff',
  officeCode: kiel,
  deputyForId: null,
  validFrom: day('2026-01-01'),
  validTo: day('2026-06-30'),
  ...fields,
})

it('asks for an office where the role has one, and only there', () => {
  expect(grantProblems(grant())).toEqual({})
  expect(grantProblems(grant({ officeCode: null }))).toEqual({ officeCode: 'office-required' })
  expect(grantProblems(grant({ role: 'facilitator' }))).toEqual({ officeCode: 'office-not-allowed' })
  expect(grantProblems(grant({ role: 'facilitator', officeCode: null }))).toEqual({})
})

it('refuses an end before the start and takes a single day', () => {
  expect(grantProblems(grant({ validTo: day('2025-12-31') }))).toEqual({ validTo: 'end-before-start' })
  expect(grantProblems(grant({ validTo: day('2026-01-01') }))).toEqual({})
})

it.each([
  ['the same days', {}, 'role-twice'],
  ['from its last day on', { validFrom: day('2026-06-30'), validTo: null }, 'role-twice'],
  ['until its first day', { validFrom: day('2025-01-01'), validTo: day('2026-01-01') }, 'role-twice'],
  ['from the day after', { validFrom: day('2026-07-01'), validTo: null }, undefined],
  ['until the day before', { validFrom: day('2025-01-01'), validTo: day('2025-12-31') }, undefined],
  ['in another office', { officeCode: 'BE' as OfficeCode }, undefined],
  ['as another role', { role: 'officeLead' as const }, undefined],
])('sees that a role is given twice: %s', (_when, other, problem) => {
  expect(grantProblems(grant(), [grant(other)]).role).toBe(problem)
  expect(grantProblems(grant(other), [grant()]).role).toBe(problem)
})

it('sees that two roles without end are the same', () => {
  const endless = grant({ validTo: null })
  expect(grantProblems(endless, [grant({ validFrom: day('2030-01-01'), validTo: null })]).role).toBe('role-twice')
})

it('holds on its first and its last day', () => {
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((on) => grantPhase(grant(), day(on)))).toEqual([
    'coming',
    'current',
    'current',
    'ended',
  ])
  expect(grantPhase(grant({ validTo: null }), day('2199-01-01'))).toBe('current')
})
