import { expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { addDays } from '../kernel/day.ts'
import { supportServiceId } from '../kernel/id.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import { type CriterionCode, criterionCodes, criterionNumbers } from './criterion.ts'
import { evaluateGate } from './evaluate-gate.ts'
import type { CriterionResult } from './evaluation.ts'
import { emptyFacts, fakeMilestone, fakeParticipant, fullFacts, someDay } from './gate-facts.fake.ts'
import type { CaseFacts, GateFacts } from './gate-facts.ts'
import { startDefinition } from '../programme/start-definition.ts'

const full = fullFacts
const ofCase = (over: Partial<CaseFacts>): GateFacts => ({ ...full, case: { ...full.case, ...over } })
const without = (kind: OrganisationKind): GateFacts => ({ ...full, participants: full.participants.filter((it) => it.kind !== kind) })
const withoutMilestone = (kind: string): GateFacts => ({ ...full, milestones: full.milestones.filter((it) => it.kind !== kind) })
const ofPlan = (over: Partial<GateFacts['plan']>): GateFacts => ({ ...full, plan: { ...full.plan, ...over } })
const said = (over: object): GateFacts => ofPlan({ plan: full.plan.plan && { ...full.plan.plan, ...over } })
const firstGoal = (over: object): GateFacts => ofPlan({ goals: full.plan.goals.map((it, at) => (at === 0 ? { ...it, ...over } : it)) })
const firstMeasure = (over: object): GateFacts =>
  ofPlan({ measures: full.plan.measures.map((it, at) => (at === 0 ? { ...it, ...over } : it)) })
const place = (over: Partial<GateFacts['municipalities'][number]>): GateFacts => ({
  ...full,
  municipalities: full.municipalities.map((it) => ({ ...it, ...over })),
})

/** For each criterion: the smallest change of a case that meets everything by which it is not met any more. */
const spoilt: Readonly<Record<CriterionCode, GateFacts>> = {
  organisationsInvolved: { ...full, participants: full.participants.slice(0, 2) },
  concernNamed: ofCase({ concern: '  ' }),
  contactComplete: ofCase({ contactEmail: '', contactPhone: '' }),
  publicBodyInvolved: without('administration'),
  territorialAuthority: ofCase({ municipalityKeys: ['01059999' as MunicipalityKey] }),
  officeHolders: {
    ...full,
    participants: full.participants.filter((it) => !['health', 'education'].includes(it.participation.department ?? '')),
  },
  dayCareInvolved: { ...full, participants: full.participants.filter((it) => it.kind === 'administration' || it.kind === 'parents') },
  commitmentGiven: withoutMilestone('commitment'),
  coordinatorNamed: ofCase({ coordinatorShare: 0 }),
  coordinatorShare: ofCase({ coordinatorShare: 41 }),
  steeringGroupMandate: { ...full, participants: full.participants.slice(1) },
  sizeRecommended: place({ population: 19_999 }),
  familiesAndProvidersInvolved: without('childminding'),
  agreementSigned: withoutMilestone('agreement'),
  facilitatorAssigned: { ...full, assignments: full.assignments.map((it) => ({ ...it, validTo: addDays(someDay, -1) })) },
  actorMap: { ...full, participants: full.participants.map((it, at) => (at < 2 ? it : fakeParticipant(it.kind, { role: 'guest' }))) },
  analysisMeeting: { ...full, meetings: full.meetings.map((it) => ({ ...it, hasMinutes: false })) },
  findings: { ...full, findings: full.findings.slice(0, 2) },
  gapFinding: { ...full, findings: full.findings.slice(1) },
  offersPerPillar: { ...full, declared: [] },
  coreIndicators: { ...full, indicators: full.indicators.slice(0, 9) },
  findingsPerPillar: { ...full, findings: full.findings.filter((it) => it.pillar !== 'social') },
  coverageReviewed: { ...full, reviews: [] },
  reportApproved: { ...full, report: full.report && { ...full.report, approvedOn: null } },
  providersAndParents: without('parents'),
  vision: said({ vision: ' ' }),
  goalCount: ofPlan({ goals: [] }),
  goalIndicator: firstGoal({ indicatorText: '' }),
  goalStart: firstGoal({ startValue: null }),
  goalTarget: firstGoal({ targetValue: null }),
  goalDate: firstGoal({ targetOn: null }),
  goalFinding: firstGoal({ findingIds: [] }),
  goalsAgreed: said({ goalsAgreedOn: null }),
  goalsApproved: said({ goalsApprovedOn: null }),
  goalMeasure: ofPlan({ measures: full.plan.measures.slice(1) }),
  measureResponsible: firstMeasure({ responsibleId: null }),
  measureDate: firstMeasure({ endsOn: null }),
  measureCost: firstMeasure({ costState: 'open' }),
  pillarsAddressed: ofPlan({ goals: full.plan.goals.map((it) => ({ ...it, pillar: 'health' as const })) }),
  permanentCoordination: said({ permanentCoordination: '' }),
  decision: ofPlan({ decisions: full.plan.decisions.map((it) => ({ ...it, result: 'postponed' as const })) }),
  goalsRated: firstGoal({ rating: null }),
  measuresFinal: firstMeasure({ state: 'postponed' }),
  continuationDecided: withoutMilestone('continuation'),
  contingentSettled: {
    ...full,
    plannedServices: [{ id: supportServiceId.parse(fakeId()), title: 'Vortrag', kind: 'expertInput', on: someDay }],
  },
  supportOver: ofCase({ supportEnd: addDays(someDay, 1) }),
  finalReport: withoutMilestone('finalReport'),
  publicText: withoutMilestone('publicText'),
  handover: withoutMilestone('handover'),
}

/** The result of one criterion with its usual numbers, unless others are given. */
function check(code: CriterionCode, facts: GateFacts, numbers: { atLeast?: number | null; atMost?: number | null } = {}): CriterionResult {
  const use = { code, hardness: 'hard' as const, atLeast: null, atMost: null, ...criterionNumbers[code], ...numbers }
  const gates = { ...startDefinition.gates, network: { ...startDefinition.gates.network, goals: [use] } }
  const [result] = evaluateGate({ definition: { gates }, programmeVersion: 1, kind: 'network', gate: 'goals', on: someDay, facts }).criteria
  if (!result) throw new Error('nothing evaluated')
  return result
}
const state = (...asked: Parameters<typeof check>) => check(...asked).state

it.each(criterionCodes)('%s is met by what it asks for, and unmet without it', (code) => {
  const met = check(code, full)
  expect(met).toMatchObject({ code, state: 'met', gaps: [], waiver: null })
  expect(met.evidence.length).toBeGreaterThan(0)
  expect(state(code, spoilt[code])).toBe('unmet')
})

it('finds nothing in a case nobody has entered anything about, but that no service is left over', () => {
  expect(criterionCodes.filter((code) => state(code, emptyFacts) === 'met')).toEqual(['contingentSettled'])
})

it('counts each organisation once, on the day, and no guests', () => {
  const [one] = full.participants
  if (!one) throw new Error('nobody')
  const again = { ...one, participation: { ...one.participation, role: 'member' as const } }
  const late = fakeParticipant('parents', { validFrom: addDays(someDay, 1) })
  const facts = { ...full, participants: [one, again, late, fakeParticipant('school', { role: 'guest' })] }
  expect(check('actorMap', facts)).toMatchObject({ state: 'unmet', count: 1, atLeast: 3 })
  expect(state('actorMap', facts, { atLeast: 1 })).toBe('met')
})

it('takes the numbers of the definition', () => {
  expect([state('findings', full, { atLeast: 4 }), state('findings', full, { atLeast: 3 })]).toEqual(['unmet', 'met'])
  expect([state('goalCount', full, { atMost: 2 }), state('goalCount', full, { atLeast: 3, atMost: 7 })]).toEqual(['unmet', 'met'])
  expect([state('coreIndicators', full, { atLeast: 9 }), state('coreIndicators', full, { atLeast: 5 })]).toEqual(['unmet', 'met'])
  expect([state('coordinatorShare', full, { atLeast: 31 }), state('coordinatorShare', full, { atLeast: 30, atMost: 30 })]).toEqual([
    'unmet',
    'met',
  ])
})

it('asks for a municipality or a Kreis the register has, and recommends one that belongs to a Kreis', () => {
  expect([state('territorialAuthority', place({ kind: 'kreis' })), state('sizeRecommended', place({ kind: 'kreis' }))]).toEqual([
    'met',
    'unmet',
  ])
  expect([
    state('territorialAuthority', place({ kind: 'unincorporated' })),
    state('sizeRecommended', place({ kind: 'kreisfrei' })),
  ]).toEqual(['unmet', 'unmet'])
  expect(check('sizeRecommended', place({ population: null }))).toMatchObject({ state: 'unmet', count: 0 })
  const gaps = check('territorialAuthority', spoilt.territorialAuthority).gaps
  expect(gaps).toMatchObject([{ place: 'data', label: '01059999' }])
})

it('accepts a telephone number where there is no mail, and says what of a contact is missing', () => {
  expect(state('contactComplete', ofCase({ contactEmail: '', contactPhone: '0431 123' }))).toBe('met')
  expect(check('contactComplete', ofCase({ contactName: '', contactEmail: '' })).gaps.map((it) => it.term)).toEqual([
    'caseField.contactName',
    'caseField.contactEmail',
  ])
})

it('names what is missing by the words of the programme', () => {
  const terms = (code: CriterionCode) => check(code, spoilt[code]).gaps.map((it) => it.term)
  expect(terms('officeHolders')).toEqual(['department.health', 'department.education'])
  expect(terms('familiesAndProvidersInvolved')).toEqual(['organisationKind.childminding'])
  expect(terms('offersPerPillar')).toEqual(['pillar.health'])
  expect(terms('findingsPerPillar')).toEqual(['pillar.social'])
  expect(terms('coreIndicators')).toEqual(['indicator.languageFindings'])
  expect(terms('pillarsAddressed')).toEqual(['pillar.education', 'pillar.social'])
  expect(terms('handover')).toEqual(['milestoneKind.handover'])
  expect(terms('contingentSettled')).toEqual(['serviceKind.expertInput'])
})

it('names the goals and measures that lack something, by their titles', () => {
  expect(check('goalDate', spoilt.goalDate).gaps).toMatchObject([{ place: 'goals', id: full.plan.goals[0]?.id, label: 'Sprache' }])
  expect(check('measuresFinal', spoilt.measuresFinal).gaps).toMatchObject([{ place: 'measures', id: full.plan.measures[0]?.id }])
})

it('points at a milestone that is planned and not reached, and at a meeting without minutes', () => {
  const planned = fakeMilestone('agreement', null)
  const facts = { ...full, milestones: [planned] }
  expect(check('agreementSigned', facts)).toMatchObject({ state: 'unmet', gaps: [{ id: planned.id, on: planned.dueOn }] })
  expect(check('analysisMeeting', spoilt.analysisMeeting).gaps).toMatchObject([
    { id: full.meetings[0]?.id, term: 'meetingKind.analysisWorkshop' },
  ])
})

it('shows a milestone with the document that proves it', () => {
  const milestones = full.milestones.map((it) => ({ ...it, documentName: 'Vereinbarung.pdf' }))
  expect(check('agreementSigned', { ...full, milestones }).evidence).toMatchObject([
    { label: 'Vereinbarung.pdf', term: 'milestoneKind.agreement' },
  ])
})

it('takes more facilitation than granted for unsettled', () => {
  expect(check('contingentSettled', { ...full, grantedDays: 12 })).toMatchObject({
    state: 'unmet',
    gaps: [{ term: 'contingent.overdrawn' }],
  })
  expect(state('contingentSettled', { ...full, grantedDays: 12.25 })).toBe('met')
})

it('lets a support end early with a reason alone', () => {
  const early = { supportEnd: addDays(someDay, -200) }
  expect([state('supportOver', ofCase(early)), state('supportOver', ofCase({ ...early, supportReason: 'Ziele erreicht' }))]).toEqual([
    'unmet',
    'met',
  ])
  expect(state('supportOver', ofCase({ supportEnd: someDay }))).toBe('met')
})
