import { type ApplicationFields, type ApplicationMember, blankApplication } from '@etappe/domain/applications/application-fields'
import { formatApplicationNumber } from '@etappe/domain/applications/application-number'
import type { Round } from '@etappe/domain/applications/round'
import type { Case } from '@etappe/domain/cases/case'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { applicationId } from '@etappe/domain/kernel/id'
import type { ApplicationScene } from './application-scene.ts'
import type { Scene } from './case-scene.ts'
import type { DemoPapers } from './demo-papers.ts'
import type { Random } from './random.ts'
import { type Step, tell, type Told } from './story.ts'
import * as words from './text-applications.ts'
import { berlinInstant, dayAt, workingDayUntil } from './working-days.ts'

/** A case with its whole story. */
export interface ToldCase {
  readonly scene: Scene
  readonly steps: readonly Step[]
}

interface Given {
  readonly cases: readonly ToldCase[]
  readonly papers: DemoPapers
}

/** Days before its beginning a case had applied. */
const lead = 66

function membersOf(
  random: Random,
  records: Told['records'],
  case_: Case,
): { first: Told['records']['organisation'][number] | undefined; members: ApplicationMember[] } {
  const own = records.participation.filter((it) => it.caseId === case_.id)
  const organisations = new Map(records.organisation.map((it) => [it.id, it]))
  const lead = own.find((it) => it.role === 'leadOrganisation') ?? own[0]
  const first = lead && organisations.get(lead.organisationId)
  const seats = new Set(own.filter((it) => it.role === 'steeringGroup').map((it) => it.organisationId))
  const others = new Map(
    own.filter((it) => case_.kind === 'modelMunicipality' || it.organisationId !== first?.id).map((it) => [it.organisationId, it]),
  )
  const members = [...others].flatMap(([id, part]): ApplicationMember[] => {
    const of = organisations.get(id)
    if (!of) return []
    const { name, kind, place } = of
    return [
      { id: random.uuid(), name, kind, department: part.department, place, contactName: '', contactFunction: '', hasSeat: seats.has(id) },
    ]
  })
  return { first, members }
}

/** What only a municipality says. */
function ofMunicipality(random: Random, it: Case): Partial<ApplicationFields> {
  if (it.kind === 'network') return {}
  return { steeringMandate: random.pick(words.mandatesTold), commitment: true, commitmentBy: random.pick(words.committedBy) }
}

/** A network is put forward by the organisation that leads it, a municipality by its administration. */
const institutionOf = (it: Case, first: Told['records']['organisation'][number] | undefined) =>
  it.kind === 'modelMunicipality'
    ? { institution: `Verwaltung ${first?.place ?? ''}`.trim(), institutionKind: 'administration' as const }
    : { institution: first?.name ?? it.contactName, institutionKind: first?.kind ?? null }

/** What the case had said of itself before it was one. */
function fieldsOf(random: Random, records: Told['records'], it: Case): ApplicationFields {
  const { first, members } = membersOf(random, records, it)
  return {
    ...blankApplication,
    ...institutionOf(it, first),
    name: it.name,
    municipalityKeys: it.municipalityKeys,
    areaText: it.areaText,
    place: first?.place ?? '',
    contactName: it.contactName,
    contactFunction: it.contactFunction,
    contactEmail: it.contactEmail,
    contactPhone: it.contactPhone,
    topics: it.topics,
    concern: it.concern,
    offers: random.pick(words.offersTold),
    cooperation: ['workingGroups'],
    cooperationText: random.pick(words.cooperationTold),
    analysis: 'partly',
    analysisText: random.pick(words.analysisTold),
    goal: random.pick(words.goalsTold),
    signs: random.shuffle(words.signsTold).slice(0, 3),
    members,
    coordinator: it.coordinator,
    coordinatorShare: it.coordinatorShare,
    publication: true,
    note: it.note,
    ...ofMunicipality(random, it),
  }
}

/** The case as it was opened, where it began in the round and its admission is recorded. */
function openedIn(
  round: Round,
  { scene, steps }: ToldCase,
): { readonly opened: Case; readonly submittedOn: Day; readonly records: Told['records'] } | null {
  const { plan, startedOn, today, place } = scene
  const submittedOn = workingDayUntil(addDays(startedOn, -lead))
  const isOfRound = round.opensOn <= submittedOn && submittedOn <= round.closesOn
  if (plan.end !== null || place.keys.length === 0 || !isOfRound || startedOn >= today) return null
  const { records } = tell(steps)
  const first = steps.flatMap((it) => it.writes).find((it) => it.noun === 'case' && 'record' in it)
  if (first?.noun !== 'case' || !('record' in first)) return null
  return records.gateRecord.some((it) => it.gate === 'admission') ? { opened: first.record, submittedOn, records } : null
}

/** Cases that began lately and whose admission is recorded, with the application they came from. */
export function admittedScenes(random: Random, { cases, papers }: Given, round: Round): ApplicationScene[] {
  return cases.flatMap((told, index): ApplicationScene[] => {
    const { plan, startedOn, today, cast, team, definition, place, stays } = told.scene
    const found = openedIn(round, told)
    if (!found) return []
    const { opened, submittedOn, records } = found
    const own = random.fork(`case ${index}`)
    const submittedAt = berlinInstant(submittedOn, own.int(480, 1100))
    return [
      {
        plan: { office: plan.office, kind: plan.kind, state: 'admitted', age: daysBetween(submittedOn, today) },
        random: own,
        today,
        definition,
        papers,
        cast,
        team,
        id: applicationId.parse(own.uuid()),
        number: formatApplicationNumber(2000, 1),
        fields: fieldsOf(own, records, opened),
        municipalities: place.municipalities,
        round,
        submittedAt,
        twinOf: null,
        admission: { caseId: opened.id, caseNumber: opened.number, startOn: startedOn, before: dayAt(stays[0]?.at ?? submittedAt) },
      },
    ]
  })
}
