import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import type { CriterionCode } from '../gates/criterion.ts'
import type { Day } from '../kernel/day.ts'
import { applicationId, ratingId, userId } from '../kernel/id.ts'
import { startDefinition } from '../programme/start-definition.ts'
import { type AdmissionGround, admissionBlocker, exceptionProblem } from './admission-ready.ts'
import { fakeMunicipalityApplication, fakeNetworkApplication, someTown } from './application.fake.ts'
import { assessEligibility } from './assess-eligibility.ts'
import { newestDecisionsFirst } from './decision-order.ts'
import { type Rating, ratingDimensions, type Scores } from './rating.ts'
import { tidyLetter } from './tidy-letter.ts'

const on = '2026-11-24' as Day
const scoresOf = (score: number) => Object.fromEntries(ratingDimensions.map((it) => [it, score])) as Scores
const rating = (score: number, doneOn: Day | null = on): Rating => ({
  id: ratingId.parse(fakeId()),
  applicationId: applicationId.parse(fakeId()),
  raterId: userId.parse(fakeId()),
  scores: scoresOf(score),
  note: '',
  doneOn,
  version: 1,
})
const eligibility = (over = {}, kind: 'network' | 'modelMunicipality' = 'network') =>
  assessEligibility({
    kind,
    uses: startDefinition.gates[kind].admission,
    programmeVersion: 1,
    municipalities: [someTown],
    judgements: [],
    on,
    fields: kind === 'network' ? fakeNetworkApplication(over) : fakeMunicipalityApplication(over),
  })
const ground = (over: Partial<AdmissionGround> = {}): AdmissionGround => ({
  application: { state: 'rated', settlement: null },
  interviews: 1,
  ratings: [rating(2), rating(3)],
  eligibility: eligibility(),
  excepted: [],
  ...over,
})

describe('what an admission needs', () => {
  it.each([
    ['nothing more once it is rated, talked to and meets everything', {}, null],
    ['to be rated or on the waiting list', { application: { state: 'interviewed', settlement: null } }, 'application-step'],
    ['a talk', { interviews: 0 }, 'interview-missing'],
    ['two ratings', { ratings: [rating(2)] }, 'rating-missing'],
    ['two ratings that are done', { ratings: [rating(2), rating(2, null)] }, 'rating-missing'],
    ['ratings that agree', { ratings: [rating(0), rating(2)] }, 'rating-unsettled'],
    ['every prerequisite', { eligibility: eligibility({ concern: '' }) }, 'application-ineligible'],
    ['or an exception of it', { eligibility: eligibility({ concern: '' }), excepted: ['concernNamed'] }, null],
    [
      'and never an exception of what it is',
      { eligibility: eligibility({ members: [] }), excepted: ['organisationsInvolved', 'publicBodyInvolved'] },
      'application-ineligible',
    ],
  ] satisfies [string, Partial<AdmissionGround>, string | null][])('%s', (_, over, expected) => {
    expect(admissionBlocker(ground(over))).toBe(expected)
  })

  it('asks a person before an exception helps', () => {
    const silent = eligibility({ municipalityKeys: ['03159013'] }, 'modelMunicipality')
    expect(silent.criteria.find((it) => it.code === 'sizeRecommended')?.state).toBe('needsPerson')
    expect(admissionBlocker(ground({ eligibility: silent, excepted: ['sizeRecommended'] }))).toBe('application-ineligible')
  })

  it('takes exceptions of what is not met, each once', () => {
    const found = eligibility({ concern: '' })
    const problem = (...codes: CriterionCode[]) => exceptionProblem(found, codes)
    expect(problem('concernNamed')).toBeNull()
    expect(problem('concernNamed', 'concernNamed')).toEqual({ path: 'exceptions.1.code', problem: 'same-twice' })
    expect(problem('contactComplete')).toEqual({ path: 'exceptions.0.code', problem: 'not-a-choice' })
    expect(problem('organisationsInvolved')).toEqual({ path: 'exceptions.0.code', problem: 'not-excepted' })
  })
})

it('tells decisions of one day apart: the end last, before it what waits', () => {
  const decision = (result: 'admitted' | 'waitlisted', state: 'open' | 'signed' | 'returned', signedOn: Day | null = on) => ({
    id: fakeId() as never,
    result,
    state,
    signedOn,
    proposedOn: on,
  })
  const all = [
    decision('waitlisted', 'signed'),
    decision('admitted', 'returned'),
    decision('admitted', 'signed'),
    decision('admitted', 'open', null),
  ]
  expect(newestDecisionsFirst(all).map((it) => `${it.result} ${it.state}`)).toEqual([
    'admitted signed',
    'admitted open',
    'admitted returned',
    'waitlisted signed',
  ])
})

it('leaves nothing of a missing value in a letter', () => {
  expect(tidyLetter('Servicebüro Trier\n · \nbuero@trier.example · \n · 0651 123\nA · B')).toBe(
    'Servicebüro Trier\nbuero@trier.example\n0651 123\nA · B',
  )
})
