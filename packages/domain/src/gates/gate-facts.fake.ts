import { coreIndicators } from '../baseline/indicator.ts'
import { pillars } from '../baseline/pillar.ts'
import { fakeCaseFields, fakeId } from '../cases/case.fake.ts'
import type { Day } from '../kernel/day.ts'
import {
  assignmentId,
  caseId,
  caseRequestId,
  coverageReviewId,
  decisionId,
  findingId,
  goalId,
  meetingId,
  milestoneId,
  offerId,
  organisationId,
  participationId,
  phaseRunId,
  situationReportId,
  supportServiceId,
} from '../kernel/id.ts'
import type { MilestoneKind } from '../meetings/milestone.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { fakeParticipationFields } from '../organisations/organisation.fake.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import type { ParticipationFields } from '../organisations/participation.ts'
import { fakeGoal, fakeMeasure } from '../plan/plan.fake.ts'
import type { Gate } from '../cases/gate.ts'
import type { CriterionCode } from './criterion.ts'
import type { GateFacts, GrantedWaiver, MilestoneFact, NamedParticipant } from './gate-facts.ts'

export const someDay = '2026-11-24' as Day
const before = '2026-10-01' as Day
const inCase = caseId.parse(fakeId())
export const currentRun = phaseRunId.parse(fakeId())

/** An organisation that takes part, as a member since January unless it says otherwise. */
export function fakeParticipant(kind: OrganisationKind, over: Partial<ParticipationFields> = {}): NamedParticipant {
  const fields = fakeParticipationFields(organisationId.parse(fakeId()), { role: 'member', ...over })
  return {
    participation: { ...fields, id: participationId.parse(fakeId()), caseId: inCase, version: 1 },
    kind,
    pillar: null,
    name: `Organisation ${kind}`,
  }
}

export const fakeMilestone = (kind: MilestoneKind, doneOn: Day | null = before): MilestoneFact => ({
  id: milestoneId.parse(fakeId()),
  kind,
  title: '',
  dueOn: before,
  doneOn,
  documentName: null,
})

export const fakeFinding = (over: Partial<GateFacts['findings'][number]> = {}): GateFacts['findings'][number] => ({
  id: findingId.parse(fakeId()),
  number: 1,
  kind: 'gap',
  pillar: null,
  text: 'Für Kinder unter einem Jahr fehlt ein Angebot.',
  ...over,
})

export const fakeWaiver = (gate: Gate, code: CriterionCode, over: Partial<GrantedWaiver> = {}): GrantedWaiver => ({
  requestId: caseRequestId.parse(fakeId()),
  reason: 'Im Einzelfall vertretbar',
  byName: 'Wiebke Öhlenschlegel',
  on: before,
  gate,
  code,
  phaseRunId: currentRun,
  ...over,
})

/** A case nobody has entered anything about. */
export const emptyFacts: GateFacts = {
  case: { ...fakeCaseFields({ concern: '' }), supportStart: null, supportEnd: null, supportReason: '' },
  phaseRunId: currentRun,
  municipalities: [],
  participants: [],
  milestones: [],
  assignments: [],
  meetings: [],
  findings: [],
  offers: [],
  declared: [],
  indicators: [],
  reviews: [],
  report: null,
  plan: { plan: null, goals: [], measures: [], decisions: [] },
  plannedServices: [],
  facilitation: [],
  grantedDays: 24,
  usualSupportEnd: null,
  waivers: [],
}

const goals = ['Sprache', 'Bewegung', 'Übergänge'].map((title) =>
  fakeGoal({
    id: goalId.parse(fakeId()),
    title,
    indicatorText: 'Kitas mit Tandem',
    startValue: 0,
    targetValue: 9,
    targetOn: '2028-06-30' as Day,
    findingIds: [findingId.parse(fakeId())],
    rating: 'mostly',
    ratedOn: before,
  }),
)
const measures = goals.map((it) =>
  fakeMeasure({
    goalId: it.id,
    responsibleId: organisationId.parse(fakeId()),
    endsOn: '2027-06-30' as Day,
    costState: 'neutral',
    state: 'done',
    doneOn: before,
  }),
)
const key = '01059045' as MunicipalityKey

/** A case that meets every criterion there is. */
export const fullFacts: GateFacts = {
  ...emptyFacts,
  case: {
    ...fakeCaseFields({
      municipalityKeys: [key],
      contactName: 'Wiebke Öhlenschlegel',
      contactFunction: 'Jugendamt',
      contactEmail: 'w@example.org',
      coordinator: 'Fenja Sandregen',
      coordinatorShare: 30,
    }),
    supportStart: '2024-11-01' as Day,
    supportEnd: '2026-10-31' as Day,
    supportReason: '',
  },
  municipalities: [{ key, name: 'Nordermühlen, Stadt', kind: 'city', population: 42_000 }],
  participants: [
    fakeParticipant('administration', { role: 'steeringGroup', department: 'socialYouth', mandate: 'Vorlage an den Rat' }),
    fakeParticipant('administration', { department: 'health' }),
    fakeParticipant('administration', { department: 'education' }),
    fakeParticipant('parents'),
    fakeParticipant('dayCareProvider'),
    fakeParticipant('childminding'),
  ],
  milestones: (['commitment', 'agreement', 'continuation', 'finalReport', 'publicText', 'handover'] as const).map((it) =>
    fakeMilestone(it),
  ),
  assignments: [{ id: assignmentId.parse(fakeId()), validFrom: before, validTo: null, daysGranted: null, name: 'Fenja Sandregen' }],
  meetings: [{ id: meetingId.parse(fakeId()), kind: 'analysisWorkshop', heldOn: before, hasMinutes: true }],
  findings: pillars.map((pillar, at) => fakeFinding({ pillar, number: at + 1, kind: at === 0 ? 'gap' : 'strength' })),
  offers: [{ id: offerId.parse(fakeId()), name: 'Elterncafé', pillars: ['education', 'social'] }],
  declared: [{ pillar: 'health', reason: 'Der Kreis bietet sie an' }],
  indicators: coreIndicators.map((indicator, at) =>
    at < 8 ? { indicator, state: 'measured', source: 'Destatis' } : { indicator, state: 'notAvailable', source: '' },
  ),
  reviews: [{ id: coverageReviewId.parse(fakeId()), reviewedOn: before, reviewedBy: 'Steuerungsgruppe' }],
  report: { id: situationReportId.parse(fakeId()), number: 2, approvedBy: 'Steuerungsgruppe', approvedOn: before },
  plan: {
    plan: {
      vision: 'Alle Kinder kommen gut an.',
      goalsAgreedOn: before,
      goalsApprovedBy: 'Steuerungsgruppe',
      goalsApprovedOn: before,
      permanentCoordination: 'Stabsstelle',
    },
    goals,
    measures,
    decisions: [{ id: decisionId.parse(fakeId()), body: 'Rat', subject: 'Gesamtkonzept', sessionOn: before, result: 'adopted' }],
  },
  facilitation: [{ id: supportServiceId.parse(fakeId()), title: 'Beratung', on: before, amount: 12.25 }],
  usualSupportEnd: '2026-10-31' as Day,
}
