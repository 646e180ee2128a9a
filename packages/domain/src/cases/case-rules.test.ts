import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { municipalityKey } from '../municipalities/municipality.ts'
import { fakeCase, fakeCaseFields, fakeId } from './case.fake.ts'
import { caseProblems, moveProblem, supportProblem } from './case-rules.ts'
import { phaseRunRecord } from './phase.ts'

const key = municipalityKey.parse('01001000')

it('asks a network for a concern and for a municipality or an area', () => {
  const empty = fakeCaseFields({ concern: '  ', areaText: '' })
  expect(caseProblems('network', empty)).toEqual({ concern: 'required', areaText: 'required' })
  expect(caseProblems('network', { ...empty, concern: 'Übergänge', municipalityKeys: [key] })).toEqual({})
  expect(caseProblems('network', { ...empty, concern: 'Übergänge', areaText: 'bundesweit' })).toEqual({})
})

it('asks a model municipality for a municipality, not for a concern', () => {
  expect(caseProblems('modelMunicipality', fakeCaseFields({ concern: '' }))).toEqual({ municipalityKeys: 'municipality-required' })
  expect(caseProblems('modelMunicipality', fakeCaseFields({ concern: '', municipalityKeys: [key] }))).toEqual({})
})

it('moves neither before the phase began nor into the future', () => {
  const ids = { id: fakeId(), caseId: fakeId(), decidedBy: fakeId() }
  const run = phaseRunRecord.parse({
    ...ids,
    phase: 'goals',
    enteredOn: '2026-08-01',
    leftOn: null,
    reason: '',
    result: null,
    version: 1,
  })
  const problem = (on: string) => moveProblem(run, on as Day, '2026-11-24' as Day)
  expect(problem('2026-07-31')).toBe('before-phase-start')
  expect(problem('2026-08-01')).toBeNull()
  expect(problem('2026-11-24')).toBeNull()
  expect(problem('2026-11-25')).toBe('in-the-future')
})

it('does not end a support before it begins', () => {
  const it = fakeCase({ supportStart: '2026-03-01' as Day })
  expect(supportProblem(it, '2026-02-28' as Day)).toBe('end-before-start')
  expect(supportProblem(it, '2026-03-01' as Day)).toBeNull()
})
