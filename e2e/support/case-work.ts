import { expect, type Page, test } from '@playwright/test'
import { call } from './api.ts'

/** What is done in a case, without the forms that other journeys prove. Days are `YYYY-MM-DD`. */
export interface CaseWork {
  readonly page: Page
  readonly caseId: string
  readonly isModel: boolean
  /** The day the case began. */
  readonly startedOn: string
}

const id = () => crypto.randomUUID()
const base = () => new URL(test.info().project.use.baseURL ?? '').origin

export const write = <Answer = unknown>(page: Page, path: string, input: object): Promise<Answer> => call(page, base(), { path, input })
export const read = <Answer>(page: Page, path: string, input: object): Promise<Answer> => call(page, base(), { path, input, reads: true })

const blank = { shortName: '', municipalityKey: null, street: '', postalCode: '', email: '', phone: '', website: '', note: '' }

interface Partner {
  readonly name: string
  readonly kind: string
  readonly pillar: string | null
  readonly role: string
  readonly department: string | null
  readonly mandate: string
}
const partner = (name: string, kind: string, over: Partial<Partner> = {}): Partner => ({
  name,
  kind,
  pillar: null,
  role: 'member',
  department: null,
  mandate: '',
  ...over,
})

const ofNetwork: readonly Partner[] = [
  partner('Kita Wellenreiter', 'dayCare', { pillar: 'education', role: 'leadOrganisation' }),
  partner('Grundschule am Deich', 'school', { pillar: 'education' }),
  partner('Jugendamt Nordkreis', 'administration', { pillar: 'social', department: 'socialYouth' }),
]
const ofMunicipality: readonly Partner[] = [
  partner('Jugendamt der Stadt', 'administration', {
    pillar: 'social',
    department: 'socialYouth',
    role: 'steeringGroup',
    mandate: 'entscheidet für das Dezernat',
  }),
  partner('Gesundheitsamt', 'administration', { pillar: 'health', department: 'health', role: 'steeringGroup' }),
  partner('Schulamt', 'administration', { pillar: 'education', department: 'education', role: 'steeringGroup' }),
  partner('Kita Hafenkinder', 'dayCare', { pillar: 'education' }),
  partner('Trägerverbund Küste', 'dayCareProvider', { pillar: 'education' }),
  partner('Tagespflege Nord', 'childminding', { pillar: 'education' }),
  partner('Stadtelternrat', 'parents'),
]

/** Who takes part, whom one reaches, and what a model municipality promises. */
export async function meetAdmission({ page, caseId, isModel, startedOn }: CaseWork): Promise<void> {
  for (const { name, kind, pillar, ...part } of isModel ? ofMunicipality : ofNetwork) {
    const organisationId = id()
    const fields = { ...blank, name: `${name} ${caseId.slice(0, 4)}`, kind, pillar, place: 'Nordermühlen' }
    await write(page, 'organisation.create', { id: organisationId, fields })
    const participation = { organisationId, contactId: null, pillar, ...part, validFrom: startedOn, validTo: null }
    await write(page, 'participation.create', { id: id(), caseId, fields: participation })
  }
  const contact = {
    contactName: 'Erika Beispiel',
    contactFunction: 'Koordination',
    contactEmail: 'erika@beispiel.example',
    contactPhone: '0431 1',
  }
  const coordination = { coordinator: 'Erika Beispiel', coordinatorShare: 30, steeringGroup: 'Drei Ämter, Träger, Eltern' }
  await write(page, 'case.update', { id: caseId, version: 1, fields: { ...contact, ...(isModel ? coordination : {}) } })
  if (isModel) await reach({ page, caseId }, 'commitment', startedOn)
}

/** A milestone that was reached. */
export async function reach({ page, caseId }: Pick<CaseWork, 'page' | 'caseId'>, kind: string, on: string): Promise<void> {
  const fields = { kind, title: '', dueOn: on, doneOn: on, note: '', documentId: null }
  await write(page, 'milestone.create', { id: id(), caseId, fields })
}

const pillars = ['education', 'health', 'social'] as const

async function writeFindings({ page, caseId }: CaseWork): Promise<void> {
  const findings = [
    { kind: 'gap', pillar: 'health', text: 'Nach der Geburt fehlt ein gemeinsamer Weg.' },
    { kind: 'strength', pillar: 'education', text: 'Kitas und Schulen kennen sich.' },
    { kind: 'need', pillar: 'social', text: 'Familien suchen Beratung in ihrer Nähe.' },
  ]
  const rest = { weight: 2, source: '', cells: [], offerIds: [], indicators: [] }
  for (const it of findings) await write(page, 'finding.create', { id: id(), caseId, fields: { ...it, ...rest } })
}

async function writeAnalysis({ page, caseId }: CaseWork, on: string): Promise<void> {
  const offer = {
    providerId: null,
    level: 'universal',
    ageFrom: 0,
    ageTo: 35,
    addressees: '',
    access: '',
    cost: 'free',
    places: null,
    district: '',
    fundingEnd: null,
    fit: null,
    state: 'running',
    note: '',
  }
  for (const pillar of pillars)
    await write(page, 'offer.create', { id: id(), caseId, fields: { ...offer, name: `Angebot ${pillar}`, pillars: [pillar] } })
  const known = [
    'inhabitants',
    'births',
    'childrenUnder1',
    'children1To3',
    'children3To6',
    'careRateUnder3',
    'careRate3To6',
    'childmindingPlaces',
  ]
  const measured = { state: 'measured', value: 40, base: 200, source: 'Statistikstelle', note: '' }
  const unknown = { state: 'notAvailable', value: null, base: null, source: '', note: '' }
  const values = [
    ...known.map((indicator) => ({ id: id(), version: 0, indicator, year: 2025, fields: measured })),
    ...['childrenInSgb2', 'languageFindings'].map((indicator) => ({ id: id(), version: 0, indicator, year: 2025, fields: unknown })),
  ]
  await write(page, 'indicator.record', { caseId, values })
  await write(page, 'coverage.review', { id: id(), caseId, fields: { reviewedOn: on, reviewedBy: 'Steuerungsgruppe', meetingId: null } })
  const report = id()
  await write(page, 'situationReport.start', { id: report, caseId })
  await write(page, 'situationReport.advance', { id: report, version: 1, to: 'working' })
  const final = await write<{ version: number }>(page, 'situationReport.advance', { id: report, version: 2, to: 'final' })
  const approved = { approvedBy: 'Steuerungsgruppe', approvedOn: on, approvalMeetingId: null }
  await write(page, 'situationReport.approve', { id: report, version: final.version, fields: approved })
}

/** The agreement, a workshop with minutes, findings; of a model municipality everything else of the analysis. */
export async function meetBaseline(work: CaseWork, facilitator: string, on: string): Promise<void> {
  const { page, caseId, isModel, startedOn } = work
  const people = await read<readonly { id: string; name: string }[]>(page, 'people.facilitators', {})
  const facilitatorId = people.find((it) => it.name === facilitator)?.id
  expect(facilitatorId).toBeDefined()
  await write(page, 'case.assignFacilitator', { id: caseId, facilitatorId, from: startedOn })
  await reach(work, 'agreement', on)
  const nobody = { practice: 0, provider: 0, administration: 0, politics: 0, parents: 0, science: 0, other: 0 }
  const meeting = { startsAt: null, endsAt: null, place: '', participants: { ...nobody, practice: 9 }, nextSteps: '' }
  const held = { ...meeting, kind: 'analysisWorkshop', state: 'held', heldOn: on, notes: 'Was da ist und was fehlt.' }
  await write(page, 'meeting.create', { id: id(), caseId, fields: held })
  await writeFindings(work)
  if (isModel) await writeAnalysis(work, on)
}

/** A vision and guiding goals that can be measured, agreed and approved. */
export async function meetGoals({ page, caseId, isModel }: CaseWork, on: string): Promise<void> {
  const { findings } = await read<{ findings: readonly { id: string }[] }>(page, 'finding.list', { caseId })
  const approved = isModel ? { goalsApprovedBy: 'Steuerungsgruppe', goalsApprovedOn: on } : {}
  const vision = { vision: 'Jedes Kind wächst mit Menschen auf, die voneinander wissen.', goalsAgreedOn: on }
  await write(page, 'plan.update', { caseId, version: 0, fields: { ...vision, ...approved } })
  for (const pillar of isModel ? pillars : pillars.slice(0, 1)) {
    const measured = { indicator: null, indicatorText: 'Familien mit Begleitung', unit: 'Familien', startValue: 10, startOn: on }
    const goal = { title: `Ziel ${pillar}`, text: '', pillar, ageBand: null, ...measured, targetValue: 80, targetOn: '2027-06-30' }
    const fields = { ...goal, findingIds: findings.slice(0, 1).map((it) => it.id), priority: 2 }
    await write(page, 'goal.create', { id: id(), caseId, fields })
  }
}

interface PlanAnswer {
  readonly plan: { readonly version: number } | null
  readonly goals: readonly { id: string; version: number; title: string }[]
  readonly measures: readonly { id: string; version: number }[]
}

/** Measures with somebody responsible, a date and a cost; who coordinates for good; what the council decided. */
export async function meetActionPlan({ page, caseId, isModel }: CaseWork, on: string): Promise<void> {
  const plan = await read<PlanAnswer>(page, 'plan.get', { caseId })
  const { participations } = await read<{ participations: readonly { organisationId: string }[] }>(page, 'participation.list', { caseId })
  for (const goal of plan.goals) {
    const time = { startsOn: on, endsOn: '2025-06-30', costState: 'neutral', costEuro: null, funding: '', dependsOnIds: [] }
    const measure = { goalId: goal.id, title: `Maßnahme zu ${goal.title}`, text: '', partnerIds: [], ...time }
    const fields = { ...measure, responsibleId: participations[0]?.organisationId, state: 'planned', doneOn: null, deviationReason: '' }
    await write(page, 'measure.create', { id: id(), caseId, fields })
  }
  if (!isModel) return
  const version = plan.plan?.version ?? 0
  await write(page, 'plan.update', { caseId, version, fields: { permanentCoordination: 'Stabsstelle frühe Bildung' } })
  const votes = { votesFor: 21, votesAgainst: 2, votesAbstained: null, documentId: null, note: '' }
  const decision = { body: 'Stadtrat', sessionOn: on, subject: 'Gesamtkonzept frühe Bildung', result: 'adopted', ...votes }
  await write(page, 'decision.create', { id: id(), caseId, fields: decision })
}

/** Goals rated, measures finished, everything handed over. */
export async function meetClosing(work: CaseWork, on: string): Promise<void> {
  const { page, caseId, isModel } = work
  const plan = await read<PlanAnswer>(page, 'plan.get', { caseId })
  const reason = 'Zum Abschluss'
  for (const goal of plan.goals) {
    const rated = { rating: 'mostly', ratingReason: 'Fast alle Familien sind erreicht.' }
    await write(page, 'goal.rate', { id: goal.id, version: goal.version, fields: rated, reason })
  }
  for (const { id: measureId, version } of plan.measures)
    await write(page, 'measure.update', { id: measureId, version, fields: { state: 'done', doneOn: on }, reason })
  for (const kind of ['continuation', ...(isModel ? ['finalReport', 'publicText', 'handover'] : [])]) await reach(work, kind, on)
}
