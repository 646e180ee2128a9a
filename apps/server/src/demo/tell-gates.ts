import type { Gate } from '@etappe/domain/cases/gate'
import { gateAfter } from '@etappe/domain/cases/gate'
import type { CriterionResult, GateEvaluation } from '@etappe/domain/gates/evaluation'
import { openCriteria } from '@etappe/domain/gates/evaluation'
import { evaluateGate } from '@etappe/domain/gates/evaluate-gate'
import type { GateCondition, GateProposal } from '@etappe/domain/gates/gate-proposal'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { addDays, type Day, type Instant } from '@etappe/domain/kernel/day'
import { caseRequestId, gateProposalId, gateRecordId, milestoneId, type PhaseRunId, type UserId } from '@etappe/domain/kernel/id'
import { startVersion } from '@etappe/domain/programme/start-definition'
import { matterOf, type CaseRequest } from '@etappe/domain/requests/case-request'
import { officeAt, type Scene, step, writerAt } from './case-scene.ts'
import { type Step, tell, type Told, type Write } from './story.ts'
import { toldFacts } from './told-facts.ts'
import { confirmationComments, proposalComments, waiverGranted, waiverReasons } from './text-requests.ts'
import { berlinInstant, dayAt, minutesLater, workingDayFrom, workingDayUntil } from './working-days.ts'

type Records = Told['records']

/** A gate somebody put forward and somebody else confirms. */
interface Passing {
  readonly gate: Gate
  readonly phaseRunId: PhaseRunId
  readonly plannedOn: Day
  readonly confirmedAt: Instant
  readonly proposedBy: UserId
}

const recordsBefore = (steps: readonly Step[], at: Instant): Records => tell(steps.filter((it) => it.at < at)).records

/** The place of the next record of its kind in a story. */
export const nextIn = (steps: readonly Step[], noun: 'gateProposal'): number =>
  steps.flatMap((it) => it.writes.filter((write) => write.noun === noun && 'record' in write)).length + 1

/** What a gate finds at a moment of the story. */
export function evaluationAt(scene: Scene, records: Records, gate: Gate, on: Day): GateEvaluation {
  const { definition, plan } = scene
  return evaluateGate({ definition, programmeVersion: startVersion, kind: plan.kind, gate, on, facts: toldFacts(scene, records) })
}

/** Who puts a gate forward: whoever writes most, but never who confirms it. */
export function proposerAt(scene: Scene, at: Instant): UserId {
  const { team } = scene
  const found = [writerAt(scene, at), officeAt(scene, at), ...team.staff.filter((it) => it.from <= dayAt(at)).map((it) => it.userId)]
  return found.find((it) => it !== team.lead.userId) ?? team.lead.userId
}

/** A waiver somebody asked for and somebody above granted, before the gate was put forward. */
function waiver(scene: Scene, { gate, phaseRunId, proposedBy }: Passing, { code, hardness }: CriterionResult, at: Instant): Step[] {
  const { random, cast, team, caseId } = scene
  const subject = { kind: 'waiver', gate, code, hardness, phaseRunId } as const
  const id = caseRequestId.parse(random.uuid())
  const record: CaseRequest = {
    id,
    caseId,
    kind: 'waiver',
    matter: matterOf(subject),
    subject,
    reason: random.pick(waiverReasons),
    requestedBy: proposedBy,
    requestedFor: null,
    requestedOn: dayAt(at),
    state: 'open',
    decidedBy: null,
    decidedOn: null,
    comment: '',
    version: 1,
  }
  const decidedBy = hardness === 'hard' ? cast.programmeLead : team.lead.userId
  const later = minutesLater(at, random.int(20, 90))
  const granted = { state: 'granted', decidedBy, decidedOn: dayAt(later), comment: waiverGranted } as const
  return [
    step(scene, at, proposedBy, [{ noun: 'caseRequest', type: 'request.made', record }]),
    step(scene, later, decidedBy, [{ noun: 'caseRequest', type: 'request.granted', id, fields: granted }]),
  ]
}

const conditionTexts: Partial<Record<CriterionResult['code'], string>> = {
  publicBodyInvolved: 'Das Jugendamt zur nächsten Netzwerkrunde einladen',
  familiesAndProvidersInvolved: 'Stadtelternrat und Tagespflege für die Runde gewinnen',
  providersAndParents: 'Eltern an der nächsten Werkstatt beteiligen',
  steeringGroupMandate: 'Mandat der Steuerungsgruppe im Ausschuss bestätigen lassen',
}

/** The record of a gate, the proposal it confirms, and what follows: all that is written when it is passed. */
function confirmation(
  scene: Scene,
  passing: Passing,
  given: { readonly proposal: GateProposal; readonly evaluation: GateEvaluation; readonly records: Records },
): Write[] {
  const { random, team, cast, place } = scene
  const { proposal, evaluation, records } = given
  const on = dayAt(passing.confirmedAt)
  const confirmedBy = team.lead.userId
  const comment = random.pick(confirmationComments)
  const conditions = proposal.conditions.map((it) => ({ ...it, milestoneId: milestoneId.parse(random.uuid()) }))
  const [record] = records.case
  if (!record) return []
  const made: GateRecord = {
    id: gateRecordId.parse(random.uuid()),
    caseId: scene.caseId,
    gate: passing.gate,
    sequence: records.gateRecord.length + 1,
    proposalId: proposal.id,
    phaseRunId: passing.phaseRunId,
    result: conditions.length > 0 ? 'passedWithConditions' : 'passed',
    passedOn: proposal.passOn,
    proposedBy: proposal.proposedBy,
    proposedOn: proposal.proposedOn,
    proposalComment: proposal.comment,
    confirmedBy,
    confirmedOn: on,
    confirmationComment: comment,
    subject: {
      number: record.number,
      name: record.name,
      placeName: place.name === '' ? place.areaText : place.name,
      officeCode: record.officeCode,
      proposedByName: cast.names.get(proposal.proposedBy) ?? '',
      confirmedByName: cast.names.get(confirmedBy) ?? '',
      plannedOn: passing.plannedOn,
    },
    evaluation,
    conditions,
    version: 1,
  }
  const decided = { state: 'confirmed', decidedBy: confirmedBy, decidedOn: on, decisionComment: comment } as const
  return [
    { noun: 'gateProposal', type: 'gate.passed', id: proposal.id, fields: decided },
    { noun: 'gateRecord', type: 'gate.passed', record: made },
    ...conditions.map(
      (it): Write => ({
        noun: 'milestone',
        type: 'gate.passed',
        record: {
          id: it.milestoneId,
          caseId: scene.caseId,
          kind: 'condition',
          title: it.text,
          dueOn: it.dueOn,
          doneOn: null,
          note: '',
          documentId: null,
          version: 1,
        },
      }),
    ),
  ]
}

export interface Passed {
  /** What happened before: waivers and the proposal. */
  readonly before: readonly Step[]
  /** What is written with the confirmation. */
  readonly writes: readonly Write[]
}

/** How a gate was passed: what was missing is waived or agreed as a condition, then put forward, then confirmed. */
export function passGate(scene: Scene, steps: readonly Step[], passing: Passing, lead: number): Passed {
  const { random, caseId } = scene
  const { gate, phaseRunId, confirmedAt, proposedBy } = passing
  const on = dayAt(confirmedAt)
  const proposedAt = minutesLater(confirmedAt, -lead)
  const asked = berlinInstant(workingDayUntil(addDays(dayAt(proposedAt), -1)), random.int(560, 860))
  const missing = openCriteria(evaluationAt(scene, recordsBefore(steps, proposedAt), gate, on))
  const agreed = missing.filter((it) => it.hardness === 'soft' && conditionTexts[it.code] !== undefined)
  const waived = missing.filter((it) => !agreed.includes(it)).flatMap((it) => waiver(scene, passing, it, asked))
  const conditions = agreed.map(
    ({ code }): GateCondition => ({ code, text: conditionTexts[code] ?? '', dueOn: workingDayFrom(addDays(on, random.int(25, 60))) }),
  )
  const proposal: GateProposal = {
    id: gateProposalId.parse(random.uuid()),
    caseId,
    gate,
    sequence: nextIn(steps, 'gateProposal'),
    phaseRunId,
    passOn: on,
    comment: random.pick(proposalComments),
    conditions,
    proposedBy,
    proposedFor: null,
    proposedOn: dayAt(proposedAt),
    state: 'open',
    decidedBy: null,
    decidedOn: null,
    decisionComment: '',
    version: 1,
  }
  const before = [...waived, step(scene, proposedAt, proposedBy, [{ noun: 'gateProposal', type: 'gate.proposed', record: proposal }])]
  const records = recordsBefore([...steps, ...before], confirmedAt)
  const evaluation = evaluationAt(scene, records, gate, on)
  return { before, writes: confirmation(scene, passing, { proposal, evaluation, records }) }
}

const leftRun = (it: Step) =>
  it.writes.find((write) => write.noun === 'phaseRun' && 'id' in write && (write.type === 'gate.passed' || write.type === 'case.completed'))

/** Days from the admission to its record. */
const admission = { least: 4, most: 11 }

function admit(scene: Scene, steps: readonly Step[], run: PhaseRunId): Step[] {
  const { random, team, startedOn, lastDay, stays } = scene
  const wished = workingDayFrom(addDays(startedOn, random.int(admission.least, admission.most)))
  const first = stays[0]
  const confirmedAt = minutesLater(`${wished}T09:00:00.000Z` as Instant, random.int(0, 300))
  if (!first || wished > lastDay || (first.leftOn !== null && wished >= first.leftOn)) return []
  const proposedBy = proposerAt(scene, confirmedAt)
  const passing = { gate: 'admission' as const, phaseRunId: run, plannedOn: startedOn, confirmedAt, proposedBy }
  const { before, writes } = passGate(scene, steps, passing, random.int(60, 200))
  return [...before, step(scene, confirmedAt, team.lead.userId, writes)]
}

/** A model municipality commits itself before it is admitted. */
function commitment(scene: Scene): Step[] {
  const { random, caseId, startedOn, plan, stays, lastDay } = scene
  const on = workingDayFrom(addDays(startedOn, 1))
  const begun = stays[0]?.at
  if (plan.kind === 'network' || begun === undefined || on > lastDay) return []
  const at = minutesLater(`${on}T08:00:00.000Z` as Instant, random.int(0, 240))
  const record = { caseId, kind: 'commitment', title: '', dueOn: on, doneOn: on, note: '', documentId: null, version: 1 } as const
  const id = milestoneId.parse(random.uuid())
  return [step(scene, at, officeAt(scene, at), [{ noun: 'milestone', type: 'milestone.reached', record: { ...record, id } }])]
}

/** Conditions whose day has come were met. */
function metConditions(scene: Scene, steps: readonly Step[]): Step[] {
  const { random, lastDay } = scene
  return steps.flatMap(({ writes }) =>
    writes.flatMap((write) => {
      if (write.noun !== 'milestone' || !('record' in write) || write.record.kind !== 'condition') return []
      const doneOn = workingDayUntil(addDays(write.record.dueOn, -random.int(0, 8)))
      if (doneOn >= lastDay) return []
      const at = berlinInstant(doneOn, random.int(560, 900))
      return [
        step(scene, at, writerAt(scene, at), [{ noun: 'milestone', type: 'milestone.reached', id: write.record.id, fields: { doneOn } }]),
      ]
    }),
  )
}

/** The stays a story makes, in their order. */
const runsIn = (steps: readonly Step[]): PhaseRunId[] =>
  steps.flatMap((made) => made.writes.flatMap((write) => (write.noun === 'phaseRun' && 'record' in write ? [write.record.id] : [])))

/** Adds to the story of a case how each gate was put forward and confirmed. */
export function withGates(it: Scene, steps: readonly Step[]): Step[] {
  const scene: Scene = { ...it, random: it.random.fork('gates') }
  const [first] = runsIn(steps)
  if (!first) return [...steps]
  const begun = [...steps, ...commitment(scene)]
  let told = [...begun, ...admit(scene, begun, first)]
  for (const made of steps) {
    const left = leftRun(made)
    if (!left || !('id' in left)) continue
    const stay = scene.stays.find(
      (one) =>
        one.leftOn !== null &&
        made.writes.some((write) => 'fields' in write && write.noun === 'phaseRun' && write.fields.leftOn === one.leftOn),
    )
    if (!stay) continue
    const passing = {
      gate: gateAfter(stay.phase),
      phaseRunId: left.id as PhaseRunId,
      plannedOn: stay.leftOn ?? scene.lastDay,
      confirmedAt: made.at,
      proposedBy: proposerAt(scene, made.at),
    }
    const { before, writes } = passGate(scene, told, passing, scene.random.int(12, 35))
    told = [
      ...told.filter((one) => one !== made),
      ...before,
      { ...made, actorId: scene.team.lead.userId, writes: [...writes, ...made.writes] },
    ]
  }
  return [...told, ...metConditions(scene, told)]
}
