import type { Actor } from '@etappe/domain/access/policy'
import { coreIndicators } from '@etappe/domain/baseline/indicator'
import type { Finding } from '@etappe/domain/baseline/finding'
import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { CaseFields } from '@etappe/domain/cases/case'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import type { Day } from '@etappe/domain/kernel/day'
import {
  type CaseId,
  coverageMarkId,
  coverageReviewId,
  decisionId,
  findingId,
  goalId,
  indicatorValueId,
  measureId,
  meetingId,
  milestoneId,
  offerId,
  organisationId,
  participationId,
  situationReportId,
  supportServiceId,
} from '@etappe/domain/kernel/id'
import { fakeMeetingFields } from '@etappe/domain/meetings/meeting.fake'
import type { MilestoneKind } from '@etappe/domain/meetings/milestone'
import { fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import type { OrganisationKind } from '@etappe/domain/organisations/organisation'
import type { ParticipationFields } from '@etappe/domain/organisations/participation'
import type { GoalFields } from '@etappe/domain/plan/goal'
import type { MeasureFields } from '@etappe/domain/plan/measure'
import type { PlanFields } from '@etappe/domain/plan/plan'
import { fakeGoalFields, fakeMeasureFields } from '@etappe/domain/plan/plan.fake'
import { newCommand, type TestServer, testToday } from '../testing.ts'

const uuid = () => crypto.randomUUID()
const start = '2024-01-08' as Day

interface Scene {
  readonly server: TestServer
  readonly staff: Actor
  readonly lead: Actor
  readonly facilitator: Actor
  readonly caseId: CaseId
  readonly number: CaseNumber
}

/** Short ways to enter what gates ask for, as the staff of the office do it. */
function writers({ server, staff, caseId, number }: Scene) {
  const api = server.as(staff)
  const inCase = () => ({ ...newCommand(), caseId })
  const edit = async (fields: Partial<CaseFields>) => {
    const { version, id } = (await api.case.get({ number })).case
    await api.case.update({ ...newCommand(), id, version, fields })
  }
  const join = async (kind: OrganisationKind, over: Partial<ParticipationFields> = {}) => {
    const organisation = organisationId.parse(uuid())
    await api.organisation.create({
      ...newCommand(),
      id: organisation,
      fields: fakeOrganisationFields({ name: `${kind} ${uuid()}`, kind }),
    })
    const fields = fakeParticipationFields(organisation, { validFrom: start, ...over })
    await api.participation.create({ ...inCase(), id: participationId.parse(uuid()), fields })
    return organisation
  }
  const reach = async (kind: MilestoneKind) => {
    const fields = { kind, title: '', dueOn: testToday, doneOn: testToday, note: '', documentId: null }
    await api.milestone.create({ ...inCase(), id: milestoneId.parse(uuid()), fields })
  }
  const find = async (kind: Finding['kind'], pillar: Pillar) =>
    api.finding.create({ ...inCase(), id: findingId.parse(uuid()), fields: fakeFindingFields({ kind, pillar }) })
  const say = async (fields: Partial<PlanFields>) => {
    const { plan } = await api.plan.get({ caseId })
    await api.plan.update({ ...inCase(), version: plan?.version ?? 0, fields })
  }
  const eachGoal = async (fields: (at: number) => Partial<GoalFields>) => {
    const { goals } = await api.plan.get({ caseId })
    for (const [at, it] of goals.entries()) await api.goal.update({ ...newCommand(), id: it.id, version: it.version, fields: fields(at) })
  }
  const eachMeasure = async (fields: Partial<MeasureFields>) => {
    const { measures } = await api.plan.get({ caseId })
    for (const it of measures) await api.measure.update({ ...newCommand(), id: it.id, version: it.version, fields })
  }
  return { api, inCase, edit, join, reach, find, say, eachGoal, eachMeasure }
}

type Ways = Readonly<Record<CriterionCode, () => Promise<unknown>>>
type Writers = ReturnType<typeof writers>

/** Three goals, each for one pillar once `pillarsAddressed` is met, and three measures. */
const planWays = ({ api, inCase, say, eachGoal, eachMeasure, join, find }: Writers, { caseId }: Scene) => ({
  vision: () => say({ vision: 'Alle Kinder kommen gut an.' }),
  goalCount: async () => {
    for (let at = 0; at < 3; at += 1)
      await api.goal.create({ ...inCase(), id: goalId.parse(uuid()), fields: fakeGoalFields({ title: `Ziel ${at}`, pillar: 'health' }) })
  },
  goalIndicator: () => eachGoal(() => ({ indicatorText: 'Kitas mit Tandem' })),
  goalStart: () => eachGoal(() => ({ startValue: 0 })),
  goalTarget: () => eachGoal(() => ({ targetValue: 9 })),
  goalDate: () => eachGoal(() => ({ targetOn: '2028-06-30' as Day })),
  goalFinding: async () => {
    const { id } = await find('need', 'health')
    await eachGoal(() => ({ findingIds: [id] }))
  },
  goalsAgreed: () => say({ goalsAgreedOn: testToday }),
  goalsApproved: () => say({ goalsApprovedOn: testToday, goalsApprovedBy: 'Steuerungsgruppe' }),
  goalMeasure: async () => {
    for (const { id: goal } of (await api.plan.get({ caseId })).goals)
      await api.measure.create({ ...inCase(), id: measureId.parse(uuid()), fields: fakeMeasureFields({ goalId: goal }) })
  },
  measureResponsible: async () => eachMeasure({ responsibleId: await join('administration') }),
  measureDate: () => eachMeasure({ endsOn: '2027-06-30' as Day }),
  measureCost: () => eachMeasure({ costState: 'neutral' }),
  pillarsAddressed: () => eachGoal((at) => ({ pillar: (['health', 'education', 'social'] as const)[at] ?? null })),
  permanentCoordination: () => say({ permanentCoordination: 'Stabsstelle Bildung' }),
  decision: () => {
    const votes = { votesFor: 30, votesAgainst: 2, votesAbstained: null }
    const session = { body: 'Stadtrat', sessionOn: testToday, subject: 'Gesamtkonzept', result: 'adopted' as const }
    return api.decision.create({ ...inCase(), id: decisionId.parse(uuid()), fields: { ...session, ...votes, documentId: null, note: '' } })
  },
})

const analysisWays = ({ api, inCase, reach, find }: Writers, { server, lead, facilitator, caseId }: Scene) => ({
  agreementSigned: () => reach('agreement'),
  facilitatorAssigned: () =>
    server.as(lead).case.assignFacilitator({ ...newCommand(), id: caseId, facilitatorId: facilitator.userId, from: start }),
  analysisMeeting: () => {
    const fields = fakeMeetingFields({ kind: 'analysisWorkshop', state: 'held', heldOn: testToday, notes: 'Befunde gesammelt' })
    return api.meeting.create({ ...inCase(), id: meetingId.parse(uuid()), fields })
  },
  findings: async () => {
    for (let at = 0; at < 3; at += 1) await find('strength', 'health')
  },
  gapFinding: () => find('gap', 'health'),
  offersPerPillar: async () => {
    await api.offer.create({ ...inCase(), id: offerId.parse(uuid()), fields: fakeOfferFields({ pillars: ['education', 'social'] }) })
    const none = { pillar: 'health' as const, level: null, band: null, reason: 'Der Kreis bietet sie an' }
    await api.coverage.mark({ ...inCase(), id: coverageMarkId.parse(uuid()), fields: none })
  },
  coreIndicators: () => {
    const measured = { state: 'measured' as const, value: 12, base: 4, source: 'Statistikamt', note: '' }
    const missing = { state: 'notAvailable' as const, value: null, base: null, source: '', note: '' }
    const values = coreIndicators.map((indicator, at) => ({
      id: indicatorValueId.parse(uuid()),
      version: 0,
      indicator,
      year: 2024,
      fields: at < 8 ? measured : missing,
    }))
    return api.indicator.record({ ...inCase(), values })
  },
  findingsPerPillar: async () => {
    await find('strength', 'education')
    await find('risk', 'social')
  },
  coverageReviewed: () => {
    const fields = { reviewedOn: testToday, reviewedBy: 'Steuerungsgruppe', meetingId: null }
    return api.coverage.review({ ...inCase(), id: coverageReviewId.parse(uuid()), fields })
  },
  reportApproved: async () => {
    const id = situationReportId.parse(uuid())
    await api.situationReport.start({ ...inCase(), id })
    await api.situationReport.advance({ ...newCommand(), id, version: 1, to: 'final' })
    const fields = { approvedBy: 'Steuerungsgruppe', approvedOn: testToday, approvalMeetingId: null }
    await api.situationReport.approve({ ...newCommand(), id, version: 2, fields })
  },
})

const peopleWays = ({ edit, join, reach }: Writers) => ({
  organisationsInvolved: async () => {
    for (const kind of ['school', 'counselling', 'other'] as const) await join(kind)
  },
  concernNamed: () => edit({ concern: 'Kita und Schule sprechen dieselbe Sprache' }),
  contactComplete: () => edit({ contactName: 'Erika Beispiel', contactFunction: 'Jugendamt', contactEmail: 'jugendamt@example.org' }),
  publicBodyInvolved: () => join('administration'),
  territorialAuthority: () => Promise.resolve(),
  officeHolders: async () => {
    await join('administration', { department: 'health' })
    await join('administration', { department: 'education' })
  },
  dayCareInvolved: () => join('dayCare'),
  commitmentGiven: () => reach('commitment'),
  coordinatorNamed: () => edit({ coordinator: 'Fenja Sandregen', coordinatorShare: 10 }),
  coordinatorShare: () => edit({ coordinatorShare: 25 }),
  steeringGroupMandate: () => join('administration', { role: 'steeringGroup', mandate: 'Vorlage an den Rat' }),
  sizeRecommended: () => Promise.resolve(),
  familiesAndProvidersInvolved: async () => {
    await join('parents')
    await join('welfare')
    await join('childminding')
  },
  actorMap: async () => {
    for (let at = 0; at < 3; at += 1) await join('association')
  },
  providersAndParents: async () => {
    await join('parents')
    await join('dayCareProvider')
  },
})

const closingWays = ({ api, inCase, reach, eachMeasure }: Writers, { server, caseId }: Scene) => ({
  goalsRated: async () => {
    for (const { id, version } of (await api.plan.get({ caseId })).goals)
      await api.goal.rate({ ...newCommand(), id, version, fields: { rating: 'mostly', ratingReason: 'In acht von neun Kitas' } })
  },
  measuresFinal: () => eachMeasure({ state: 'done', doneOn: testToday }),
  continuationDecided: () => reach('continuation'),
  contingentSettled: async () => {
    const { service } = api
    const planned = { kind: 'expertInput' as const, state: 'planned' as const, amount: 1, on: testToday, title: 'Vortrag' }
    const id = supportServiceId.parse(uuid())
    const fields = { ...planned, partner: '', country: null, meetingId: null, note: '' }
    const made = await service.create({ ...inCase(), id, fields })
    await service.update({ ...newCommand(), id, version: made.version, fields: { state: 'delivered' } })
  },
  supportOver: () => {
    server.clock.set(new Date('2028-12-01T11:00:00.000Z'))
    return Promise.resolve()
  },
  finalReport: () => reach('finalReport'),
  publicText: () => reach('publicText'),
  handover: () => reach('handover'),
})

/** How each criterion is met for real, through the API; what is met as soon as a case is made has nothing left to do. */
export function meetWays(scene: Scene): Ways {
  const by = writers(scene)
  return { ...peopleWays(by), ...analysisWays(by, scene), ...planWays(by, scene), ...closingWays(by, scene) }
}
