import { formatCaseNumber } from '@etappe/domain/cases/case-number'
import type { Case } from '@etappe/domain/cases/case'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { type PhaseRun, type Phase, phases } from '@etappe/domain/cases/phase'
import { supportEndFor } from '@etappe/domain/cases/phase-plan'
import { type Topic, topics } from '@etappe/domain/cases/topic'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import type { Assignment } from '@etappe/domain/facilitation/assignment'
import type { Municipality } from '@etappe/domain/municipalities/municipality'
import { landOf } from '@etappe/domain/offices/land'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { startOfficeLaender, startOffices } from '@etappe/domain/offices/programme-offices'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { startVersion } from '@etappe/domain/programme/start-definition'
import type { Cast, OfficeTeam } from './cast.ts'
import type { Random } from './random.ts'
import { concerns, inventedMark } from './text-concerns.ts'
import { networkNames } from './text-network-names.ts'

/** One case among thousands: when it began and where it stands. */
export interface BulkPlan {
  readonly office: OfficeCode
  readonly kind: CaseKind
  readonly phase: Phase
  readonly lifecycle: Case['lifecycle']
  /** Days before today it entered each of its phases, in their order. */
  readonly entered: readonly number[]
}

/** Of a hundred running cases so many are in each phase. */
const shares: Readonly<Record<Phase, number>> = { baseline: 17, goals: 14, actionPlan: 14, support: 55 }
const byShare = phases.flatMap((phase) => Array.from({ length: shares[phase] }, () => phase))

function planOf(random: Random, index: number, definition: ProgrammeDefinition): BulkPlan {
  const office = startOffices[index % startOffices.length]?.code ?? ('KI' as OfficeCode)
  const kind: CaseKind = index % 17 < 15 ? 'network' : 'modelMunicipality'
  const phase = random.pick(byShare)
  const target = definition.targetDays[kind]
  const elapsed = phase === 'support' ? random.int(5, 720) : random.int(5, target[phase] + 25)
  const entered = [elapsed]
  for (const before of phases.slice(0, phases.indexOf(phase)).toReversed())
    entered.unshift((entered[0] ?? 0) + (before === 'support' ? 0 : random.int(21, target[before] + 15)))
  const draw = random.next()
  const lifecycle = draw < 0.92 ? 'active' : draw < 0.95 ? 'onHold' : phase === 'support' ? 'completed' : 'discontinued'
  return { office, kind, phase, lifecycle, entered }
}

/** Plans of many cases, in the order they were admitted. */
export function planBulk(random: Random, count: number, definition: ProgrammeDefinition): BulkPlan[] {
  const plans = Array.from({ length: count }, (_, index) => planOf(random, index, definition))
  return plans.toSorted((a, b) => (b.entered[0] ?? 0) - (a.entered[0] ?? 0))
}

export interface BulkWorld {
  readonly random: Random
  readonly today: Day
  readonly definition: ProgrammeDefinition
  readonly cast: Cast
  readonly places: ReadonlyMap<string, readonly Municipality[]>
  /** Numbers given so far, by office and kind. */
  readonly counts: Map<string, number>
}

/** The municipalities of each office. */
export function placesByOffice(register: readonly Municipality[]): Map<string, Municipality[]> {
  const officeOf = new Map<string, string>(startOfficeLaender.map((it) => [it.land, it.officeCode]))
  const towns = register.filter((it) => it.kind !== 'unincorporated')
  return Map.groupBy(towns, (it) => officeOf.get(landOf(it.key)) ?? '')
}

export interface BulkCase {
  readonly record: Case
  readonly topic: Topic
  readonly runs: PhaseRun[]
  readonly assignments: Assignment[]
}

function nextNumber({ counts }: BulkWorld, office: OfficeCode, kind: CaseKind): Case['number'] {
  const key = `${office} ${kind}`
  const last = (counts.get(key) ?? 0) + 1
  counts.set(key, last)
  return formatCaseNumber(office, kind, last)
}

const teamOf = ({ cast }: BulkWorld, office: string): OfficeTeam => {
  const team = cast.teams.get(office)
  if (!team) throw new Error(`office ${office} has nobody`)
  return team
}

function runsOf(world: BulkWorld, plan: BulkPlan, record: Pick<Case, 'id' | 'closedOn'>): PhaseRun[] {
  const { random, today, cast } = world
  return plan.entered.map((days, index) => {
    const next = plan.entered[index + 1]
    return {
      id: random.uuid() as PhaseRun['id'],
      caseId: record.id,
      phase: phases[index] ?? 'baseline',
      enteredOn: addDays(today, -days),
      leftOn: next === undefined ? record.closedOn : addDays(today, -next),
      decidedBy: cast.programmeLead,
      reason: '',
      result:
        next === undefined ? (plan.lifecycle === 'completed' || plan.lifecycle === 'discontinued' ? plan.lifecycle : null) : 'advanced',
      version: 1,
    }
  })
}

function lifecycleOf(
  { today }: BulkWorld,
  { lifecycle }: BulkPlan,
): Pick<Case, 'holdReason' | 'holdUntil' | 'endReasonCode' | 'endReason' | 'closedOn'> {
  return {
    holdReason: lifecycle === 'onHold' ? inventedMark : '',
    holdUntil: lifecycle === 'onHold' ? addDays(today, 40) : null,
    endReasonCode: lifecycle === 'discontinued' ? 'other' : null,
    endReason: lifecycle === 'active' || lifecycle === 'onHold' ? '' : inventedMark,
    closedOn: lifecycle === 'active' || lifecycle === 'onHold' ? null : addDays(today, -1),
  }
}

/** One case with its stays in phases and its facilitator. */
export function makeBulkCase(world: BulkWorld, plan: BulkPlan): BulkCase {
  const { random, today, definition } = world
  const { office, kind, phase, lifecycle } = plan
  const team = teamOf(world, office)
  const topic = random.pick(topics)
  const place = random.pick(world.places.get(office) ?? [])
  const startedOn = addDays(today, -(plan.entered[0] ?? 0))
  const supportStart = phase === 'support' ? addDays(today, -(plan.entered.at(-1) ?? 0)) : null
  const record: Case = {
    id: random.uuid() as Case['id'],
    number: nextNumber(world, office, kind),
    kind,
    officeCode: office,
    name: `${random.pick(networkNames[topic])}, ${place.name.split(',')[0] ?? place.name}`,
    municipalityKeys: [place.key],
    areaText: '',
    concern: kind === 'network' ? `${random.pick(concerns[topic])} (${inventedMark}.)` : '',
    topics: [topic],
    contactName: '',
    contactFunction: '',
    contactEmail: '',
    contactPhone: '',
    coordinator: '',
    coordinatorShare: null,
    steeringGroup: '',
    note: `${inventedMark}.`,
    ownerId: random.chance(0.97) ? random.pick(team.staff).userId : null,
    lifecycle,
    quotaReason: '',
    startedOn,
    phase,
    supportStart,
    supportEnd: supportStart && supportEndFor(definition, supportStart),
    supportReason: '',
    waitingUntil: null,
    waitingReason: '',
    programmeVersion: startVersion,
    version: 1,
    ...lifecycleOf(world, plan),
  }
  const assignment: Assignment = {
    id: random.uuid() as Assignment['id'],
    caseId: record.id,
    userId: random.pick(team.facilitators).userId,
    validFrom: startedOn,
    validTo: null,
    daysGranted: null,
    grantReason: '',
    version: 1,
  }
  return { record, topic, runs: runsOf(world, plan, record), assignments: random.chance(0.97) ? [assignment] : [] }
}
