import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { type CaseKind, caseKinds } from '../cases/kind.ts'
import type { AdmissionFacts, AdmissionRule } from '../gates/criterion-rule.ts'
import { admissionRules } from '../gates/criterion-rules-admission.ts'
import { peopleRules } from '../gates/criterion-rules-people.ts'
import type { NamedParticipant } from '../gates/gate-facts.ts'
import type { Day } from '../kernel/day.ts'
import { caseId, contactId, milestoneId, organisationId, participationId } from '../kernel/id.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { type OrganisationKind, organisationKinds } from '../organisations/organisation.ts'
import { departments } from '../organisations/participation.ts'
import { startDefinition } from '../programme/start-definition.ts'
import { differentOrganisations, organisationsOf } from './admission-facts.ts'
import { type ApplicationFields, blankApplication } from './application-fields.ts'
import { participationsOf } from './application-parts.ts'
import { assessEligibility } from './assess-eligibility.ts'
import { caseFieldsFrom } from './case-from-application.ts'
import { someTown } from './application.fake.ts'

const on = '2026-11-24' as Day
const rules: Readonly<Record<string, AdmissionRule>> = { ...peopleRules, ...admissionRules }
const towns = [someTown, { ...someTown, key: '03159013' as MunicipalityKey, name: 'Friedland', population: 14_544 }]

const names = [
  'Kita Sonnenblume',
  'Kita Sonnenblume e. V.',
  'Stadtverwaltung',
  'Elternrat Süd',
  'AWO Kreisverband',
  'Tagespflege Nord',
  ' ',
]
const text = fc.constantFrom('', ' ', 'Beschluss des Rates', 'N. N.', 'Max Mustermann', 'Sprachbildung\nvon Anfang an')

/** What an organisation is stays what it is, whoever names it and under whichever of its names; some do not say. */
type KindOf = (name: string) => OrganisationKind
const plain = (name: string) => name.replace(' e. V.', '')
const world: fc.Arbitrary<KindOf> = fc
  .tuple(...names.map(() => fc.constantFrom(...organisationKinds)))
  .map((kinds) => (name) => kinds[names.indexOf(plain(name))] ?? 'other')

const member = (kindOf: KindOf) =>
  fc
    .record({
      id: fc.constant(null).map(() => fakeId()),
      name: fc.constantFrom(...names),
      isTold: fc.boolean(),
      department: fc.option(fc.constantFrom(...departments), { freq: 1 }),
      place: fc.constantFrom('', '', 'Passau'),
      contactName: fc.constantFrom('', 'Erika Beispiel', 'Max Mustermann'),
      contactFunction: text,
      hasSeat: fc.boolean(),
    })
    .map(({ isTold, ...it }) => ({ ...it, kind: isTold ? kindOf(it.name) : null }))

const application: fc.Arbitrary<ApplicationFields> = world.chain((kindOf) =>
  fc
    .record({
      municipalityKeys: fc.subarray(towns.map((it) => it.key)),
      institution: fc.constantFrom(...names),
      isTold: fc.boolean(),
      place: fc.constantFrom('', 'Hildesheim'),
      contactName: text,
      contactFunction: text,
      contactEmail: fc.constantFrom('', 'erika@bewerbung.example'),
      contactPhone: fc.constantFrom('', '0123 4567'),
      concern: text,
      members: fc.array(member(kindOf), { maxLength: 9 }),
      coordinator: text,
      coordinatorShare: fc.option(fc.constantFrom(0, 10, 20, 30, 40, 100)),
      steeringMandate: text,
      commitment: fc.boolean(),
      commitmentBy: text,
    })
    .map(({ isTold, ...it }) => ({
      ...blankApplication,
      ...it,
      name: 'Vorhaben',
      institutionKind: isTold ? kindOf(it.institution) : null,
    })),
)

/** The facts of the case an application becomes, with an empty directory of organisations. */
function factsOfCase(kindOfCase: CaseKind, it: ApplicationFields): AdmissionFacts {
  const id = caseId.parse(fakeId())
  const participants = participationsOf(it).flatMap((named): NamedParticipant[] => {
    const organisation = organisationId.parse(fakeId())
    return named.parts.map(({ role, department, mandate, person }) => ({
      name: named.name,
      kind: named.kind,
      pillar: null,
      participation: {
        id: participationId.parse(fakeId()),
        caseId: id,
        organisationId: organisation,
        role,
        department,
        mandate,
        contactId: person && contactId.parse(fakeId()),
        pillar: null,
        validFrom: on,
        validTo: null,
        version: 1,
      },
    }))
  })
  const isGiven = kindOfCase === 'modelMunicipality' && it.commitment && it.commitmentBy.trim() !== ''
  const commitment = {
    id: milestoneId.parse(fakeId()),
    kind: 'commitment',
    title: it.commitmentBy,
    dueOn: on,
    doneOn: on,
    documentName: null,
  } as const
  return {
    case: { ...caseFieldsFrom({ ...it, kind: kindOfCase }), supportStart: null, supportEnd: null, supportReason: '' },
    municipalities: towns.filter((town) => it.municipalityKeys.includes(town.key)),
    participants,
    milestones: isGiven ? [commitment] : [],
  }
}

it('meets in the case what was met in the application', () => {
  fc.assert(
    fc.property(fc.constantFrom(...caseKinds), application, (kindOfCase, fields) => {
      const uses = startDefinition.gates[kindOfCase].admission
      const question = { kind: kindOfCase, uses, programmeVersion: 1, fields, municipalities: towns, judgements: [], on }
      const facts = factsOfCase(kindOfCase, fields)
      const lost = assessEligibility(question).criteria.filter(({ code, state, atLeast, atMost }) => {
        return state === 'met' && rules[code]?.(facts, { atLeast, atMost }, on).isMet !== true
      })
      expect(lost.map((it) => it.code)).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

it('makes as many organisations as the application was counted with, and gives each a part', () => {
  fc.assert(
    fc.property(application, (fields) => {
      const made = participationsOf(fields)
      expect(made).toHaveLength(differentOrganisations(organisationsOf(fields)).length)
      expect(made.filter((it) => it.parts.length === 0)).toEqual([])
      expect(made.flatMap((it) => it.parts).filter((it) => it.role === 'leadOrganisation').length).toBeLessThanOrEqual(1)
    }),
  )
})
