import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import type { CaseKind } from '../cases/kind.ts'
import type { Day } from '../kernel/day.ts'
import { userId } from '../kernel/id.ts'
import { startDefinition } from '../programme/start-definition.ts'
import { fakeMember, fakeMunicipalityApplication, fakeNetworkApplication, someTown } from './application.fake.ts'
import type { ApplicationFields } from './application-fields.ts'
import { assessEligibility, type EligibilityQuestion } from './assess-eligibility.ts'

const assess = (kind: CaseKind, fields: ApplicationFields, over: Partial<EligibilityQuestion> = {}) =>
  assessEligibility({
    kind,
    uses: startDefinition.gates[kind].admission,
    programmeVersion: 1,
    fields,
    municipalities: [someTown],
    judgements: [],
    on: '2026-11-24' as Day,
    ...over,
  })

const stateOf = (it: ReturnType<typeof assess>, code: string) => it.criteria.find((one) => one.code === code)?.state
const statesOf = (it: ReturnType<typeof assess>) => new Set(it.criteria.map((one) => one.state))

describe('the prerequisites of an application', () => {
  it('are all met by a whole network and a whole municipality', () => {
    expect(statesOf(assess('network', fakeNetworkApplication()))).toEqual(new Set(['met']))
    expect(statesOf(assess('modelMunicipality', fakeMunicipalityApplication()))).toEqual(new Set(['met']))
  })

  it('count organisations of the same name once, whatever their legal form', () => {
    const members = [fakeMember('Familienzentrum Süd e. V.'), fakeMember('Elternrat Süd', { kind: 'parents' })]
    expect(stateOf(assess('network', fakeNetworkApplication({ members })), 'organisationsInvolved')).toBe('unmet')
  })

  it('count organisations as two whose names only begin alike', () => {
    const members = [fakeMember('Kita Sonne', { kind: 'dayCare' }), fakeMember('Kita Sonnenschein', { kind: 'dayCare' })]
    const found = assess('network', fakeNetworkApplication({ members })).criteria.find((it) => it.code === 'organisationsInvolved')
    expect(found).toMatchObject({ count: 3, state: 'needsPerson' })
  })

  it('ask a person where two organisations are called alike', () => {
    const members = [
      fakeMember('Kita Sonnenblume', { kind: 'dayCare' }),
      fakeMember('Integrative Kita Sonnenblume Nord', { kind: 'dayCare' }),
    ]
    const found = assess('network', fakeNetworkApplication({ members })).criteria.find((it) => it.code === 'organisationsInvolved')
    expect(found).toMatchObject({ state: 'needsPerson', doubt: 'likeOrganisations' })
  })

  it('keep offices of one administration apart by their department', () => {
    const members = fakeMunicipalityApplication().members.map((it) =>
      it.kind === 'administration' ? { ...it, name: 'Stadtverwaltung' } : it,
    )
    expect(stateOf(assess('modelMunicipality', fakeMunicipalityApplication({ members })), 'officeHolders')).toBe('met')
  })

  it('take the size from the register, as a recommendation', () => {
    const small = { ...someTown, population: 14_543 }
    const found = assess('modelMunicipality', fakeMunicipalityApplication(), { municipalities: [small] })
    expect(found.criteria.find((it) => it.code === 'sizeRecommended')).toMatchObject({
      state: 'unmet',
      hardness: 'soft',
      count: 14_543,
      source: 'register',
    })
  })

  it('ask a person where the register is silent', () => {
    const silent = { ...someTown, population: null }
    const found = assess('modelMunicipality', fakeMunicipalityApplication(), { municipalities: [silent] })
    expect(stateOf(found, 'sizeRecommended')).toBe('needsPerson')
  })

  it('hold what a person found, instead of the data', () => {
    const judged = {
      code: 'sizeRecommended',
      verdict: 'met',
      note: 'Neue Fortschreibung',
      by: userId.parse(fakeId()),
      on: '2026-11-24' as Day,
    } as const
    const found = assess('modelMunicipality', fakeMunicipalityApplication(), { municipalities: [], judgements: [judged] })
    expect(found.criteria.find((it) => it.code === 'sizeRecommended')).toMatchObject({ state: 'met', source: 'person', judgement: judged })
  })
})
