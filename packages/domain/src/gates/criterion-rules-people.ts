import { type Day, isValidOn } from '../kernel/day.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import { checkSteeringGroup, dayCareKinds, neededDepartments, participationFacts, publicBodies } from '../organisations/steering-group.ts'
import { type AdmissionFacts, type AdmissionRule, counted, found, lackingNothing, shownAt } from './criterion-rule.ts'
import type { Evidence } from './evaluation.ts'
import type { NamedParticipant } from './gate-facts.ts'

const activeOn = (facts: AdmissionFacts, on: Day): NamedParticipant[] =>
  facts.participants.filter((it) => isValidOn(it.participation, on) && it.participation.role !== 'guest')

const shown = ({ participation, name }: NamedParticipant): Evidence =>
  shownAt('participants', {
    id: participation.id,
    label: name,
    term: participation.department === null ? null : `department.${participation.department}`,
    on: participation.validFrom,
  })

/** Each organisation once, however many parts it has. */
const different = (all: readonly NamedParticipant[]): NamedParticipant[] => [
  ...new Map(all.map((it) => [it.participation.organisationId, it])).values(),
]

const ofKinds = (all: readonly NamedParticipant[], kinds: readonly OrganisationKind[]) =>
  different(all.filter((it) => kinds.includes(it.kind)))

const organisations: AdmissionRule = (facts, bounds, on) => counted('participants', different(activeOn(facts, on)).map(shown), bounds)

/** Met by anybody of these kinds. */
const anyOf =
  (kinds: readonly OrganisationKind[]): AdmissionRule =>
  (facts, _, on) => {
    const there = ofKinds(activeOn(facts, on), kinds)
    return found('participants', there.length > 0, { evidence: there.map(shown) })
  }

/** Met when of each group somebody takes part; a group is named by its first kind. */
const ofEach =
  (groups: readonly (readonly OrganisationKind[])[]): AdmissionRule =>
  (facts, _, on) => {
    const active = activeOn(facts, on)
    const missing = groups.filter((kinds) => ofKinds(active, kinds).length === 0)
    const gaps = missing.map(([kind]) => shownAt('participants', { term: `organisationKind.${kind}` }))
    return lackingNothing('participants', ofKinds(active, groups.flat()).map(shown), gaps)
  }

const officeHolders: AdmissionRule = (facts, bounds, on) => {
  const active = activeOn(facts, on)
  const there = neededDepartments.flatMap((department) => active.find((it) => it.participation.department === department) ?? [])
  const missing = neededDepartments.filter((department) => !there.some((it) => it.participation.department === department))
  const { isMet, count, evidence } = counted('participants', there.map(shown), bounds)
  return found('participants', isMet, { count, evidence, gaps: missing.map((it) => shownAt('participants', { term: `department.${it}` })) })
}

const steeringGroupMandate: AdmissionRule = (facts, _, on) => {
  const { members, hasMandate } = checkSteeringGroup(facts.participants, on)
  const seats = activeOn(facts, on).filter((it) => it.participation.role === 'steeringGroup' || it.participation.role === 'decisionMaker')
  return found('participants', members > 0 && hasMandate, { count: members, evidence: different(seats).map(shown) })
}

const providersAndParents: AdmissionRule = (facts, _, on) => {
  const { hasProviders, hasParents } = participationFacts(facts.participants, on)
  const gaps = [
    ...(hasProviders ? [] : [shownAt('participants', { term: 'organisationKind.dayCareProvider' })]),
    ...(hasParents ? [] : [shownAt('participants', { term: 'organisationKind.parents' })]),
  ]
  return lackingNothing('participants', ofKinds(activeOn(facts, on), ['parents', ...dayCareKinds, 'familyCentre']).map(shown), gaps)
}

/** Providers of child and youth welfare that are no public body (freie Träger). */
const independentProviders: readonly OrganisationKind[] = ['dayCareProvider', 'welfare', 'church', 'association', 'familyCentre']

/** Criteria about who takes part. */
export const peopleRules = {
  organisationsInvolved: organisations,
  publicBodyInvolved: anyOf(publicBodies),
  officeHolders,
  dayCareInvolved: anyOf(dayCareKinds),
  steeringGroupMandate,
  familiesAndProvidersInvolved: ofEach([['parents'], independentProviders, ['childminding']]),
  actorMap: organisations,
  providersAndParents,
} satisfies Record<string, AdmissionRule>
