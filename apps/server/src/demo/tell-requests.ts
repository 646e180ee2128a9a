import { currentGate, type Gate } from '@etappe/domain/cases/gate'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import { type CriterionResult, openCriteria } from '@etappe/domain/gates/evaluation'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { addDays, addMonths, type Instant } from '@etappe/domain/kernel/day'
import { caseRequestId, gateProposalId, type UserId } from '@etappe/domain/kernel/id'
import { type CaseRequest, matterOf, type RequestSubject } from '@etappe/domain/requests/case-request'
import { officeAt, type Scene, step } from './case-scene.ts'
import { type Step, tell, type Told } from './story.ts'
import { evaluationAt, nextIn, proposerAt } from './tell-gates.ts'
import {
  extensionAsked,
  extensionGranted,
  extensionOpen,
  proposalOpen,
  quotaGranted,
  reopeningOpen,
  returnComments,
  waiverOpen,
  waiverRefused,
} from './text-requests.ts'
import { berlinInstant, dayAt, minutesLater, workingDayUntil } from './working-days.ts'

interface Asked {
  readonly subject: RequestSubject
  readonly reason: string
  readonly by: UserId
  readonly at: Instant
}

function request(scene: Scene, { subject, reason, by, at }: Asked): { readonly id: CaseRequest['id']; readonly made: Step } {
  const id = caseRequestId.parse(scene.random.uuid())
  const record: CaseRequest = {
    id,
    caseId: scene.caseId,
    kind: subject.kind,
    matter: matterOf(subject),
    subject,
    reason,
    requestedBy: by,
    requestedFor: null,
    requestedOn: dayAt(at),
    state: 'open',
    decidedBy: null,
    decidedOn: null,
    comment: '',
    version: 1,
  }
  return { id, made: step(scene, at, by, [{ noun: 'caseRequest', type: 'request.made', record }]) }
}

interface Decided {
  readonly id: CaseRequest['id']
  readonly at: Instant
  readonly state: 'granted' | 'refused'
  readonly comment: string
}

/** The programme lead decides; what that changes is written with it. */
function decision(scene: Scene, { id, at, state, comment }: Decided, writes: Step['writes'] = []): Step {
  const decidedBy = scene.cast.programmeLead
  const fields = { state, decidedBy, decidedOn: dayAt(at), comment }
  return step(scene, at, decidedBy, [
    { noun: 'caseRequest', type: state === 'granted' ? 'request.granted' : 'request.refused', id, fields },
    ...writes,
  ])
}

/** A moment of one of the last working days. */
const lately = ({ random, lastDay }: Scene, days: number): Instant =>
  berlinInstant(workingDayUntil(addDays(lastDay, -days)), random.int(560, 900))

/** Cases admitted over their quota: the programme lead has seen them, but for the newest. */
function quota(scene: Scene, steps: readonly Step[], records: Told['records']): Step[] {
  const [record] = records.case
  const created = steps.find((it) => it.writes.some((write) => write.type === 'case.created'))
  if (!record || record.quotaReason === '' || !created?.actorId) return []
  const at = minutesLater(created.at, 1)
  const subject = { kind: 'quotaOverrun', taken: scene.random.int(3, 4), quota: 3 } as const
  const { id, made } = request(scene, { subject, reason: record.quotaReason, by: created.actorId, at })
  const later = berlinInstant(workingDayUntil(addDays(dayAt(at), 6)), 640)
  return dayAt(later) < scene.lastDay ? [made, decision(scene, { id, at: later, state: 'granted', comment: quotaGranted })] : [made]
}

/** The extension a story tells of was asked for first. */
function withAskedExtension(scene: Scene, steps: readonly Step[]): Step[] {
  const { plan, random } = scene
  const changed = steps.find((it) => it.writes.some((write) => write.type === 'case.supportChanged'))
  const write = changed?.writes[0]
  if (plan.condition !== 'extended' || !changed || !write || !('fields' in write) || write.noun !== 'case') return [...steps]
  const supportEnd = write.fields.supportEnd ?? null
  if (supportEnd === null) return [...steps]
  const at = minutesLater(changed.at, -60 * 24 * 5)
  const subject = { kind: 'extension', supportEnd, before: addMonths(supportEnd, -6) } as const
  const { id, made } = request(scene, { subject, reason: random.pick(extensionAsked), by: officeAt(scene, at), at })
  const granted = decision(scene, { id, at: changed.at, state: 'granted', comment: extensionGranted }, changed.writes)
  return [...steps.filter((it) => it !== changed), made, granted]
}

/** What is asked for in the cases people look at first. */
function open(scene: Scene, records: Told['records']): Step[] {
  const { plan } = scene
  const [record] = records.case
  if (!record || plan.office !== 'KI') return []
  const by = officeAt(scene, lately(scene, 4))
  if (plan.end === 'discontinued') {
    const at = berlinInstant(workingDayUntil(addDays(scene.today, -3)), 620)
    return [request(scene, { subject: { kind: 'reopening' }, reason: reopeningOpen, by, at }).made]
  }
  const end = record.supportEnd
  if (plan.phase !== 'support' || plan.elapsed < 680 || plan.owner !== 'demo' || end === null) return []
  const subject = { kind: 'extension', supportEnd: addMonths(end, 6), before: end } as const
  return [request(scene, { subject, reason: extensionOpen, by, at: lately(scene, 5) }).made]
}

interface BeforeGate {
  readonly gate: Gate
  readonly run: PhaseRun
  /** A case of the demo's own accounts. */
  readonly isDemo: boolean
}

/** A waiver is asked for the one criterion that is missing; some of them were refused. */
function askWaiver(scene: Scene, { gate, run, isDemo }: BeforeGate, { code, hardness }: CriterionResult): Step[] {
  const { random } = scene
  const at = lately(scene, random.int(2, 9))
  if (dayAt(at) <= run.enteredOn) return []
  const subject = { kind: 'waiver', gate, code, hardness, phaseRunId: run.id } as const
  const { id, made } = request(scene, { subject, reason: waiverOpen, by: proposerAt(scene, at), at })
  const isRefused = !isDemo && random.chance(0.4)
  return isRefused ? [made, decision(scene, { id, at: minutesLater(at, 200), state: 'refused', comment: waiverRefused })] : [made]
}

/** Everything is there: the gate was put forward, and waits or came back once more. */
function putForward(scene: Scene, { gate, run, isDemo }: BeforeGate, steps: readonly Step[]): Step[] {
  const { random, caseId, lastDay, team } = scene
  const newest =
    steps
      .map((it) => it.at)
      .toSorted()
      .at(-1) ?? lately(scene, 1)
  const at = minutesLater(newest, random.int(8, 25))
  const last = berlinInstant(workingDayUntil(lastDay), 1060)
  if (at > last || dayAt(at) <= run.enteredOn) return []
  const proposedBy = proposerAt(scene, at)
  const on = dayAt(at)
  const proposal: GateProposal = {
    id: gateProposalId.parse(random.uuid()),
    caseId,
    gate,
    sequence: nextIn(steps, 'gateProposal'),
    phaseRunId: run.id,
    passOn: on,
    comment: proposalOpen,
    conditions: [],
    proposedBy,
    proposedFor: null,
    proposedOn: on,
    state: 'open',
    decidedBy: null,
    decidedOn: null,
    decisionComment: '',
    version: 1,
  }
  const proposed = step(scene, at, proposedBy, [{ noun: 'gateProposal', type: 'gate.proposed', record: proposal }])
  const later = minutesLater(at, 40)
  if (isDemo || later > last || !random.chance(0.35)) return [proposed]
  const decidedBy = team.lead.userId
  const fields = { state: 'returned', decidedBy, decidedOn: dayAt(later), decisionComment: random.pick(returnComments) } as const
  return [proposed, step(scene, later, decidedBy, [{ noun: 'gateProposal', type: 'gate.returned', id: proposal.id, fields }])]
}

/** The gate a running case stands before and the stay it would end; the closing is left to those who support it. */
function standing(scene: Scene, records: Told['records']): BeforeGate | null {
  const { plan, random } = scene
  const [record] = records.case
  const run = records.phaseRun.find((it) => it.leftOn === null)
  const gate = record?.lifecycle === 'active' ? currentGate(record, records.gateRecord) : null
  if (!run || gate === null || gate === 'closing') return null
  return { gate, run, isDemo: plan.owner === 'demo' || (plan.office === 'KI' && random.chance(0.4)) }
}

/** What is put forward or asked for before the gate a case stands at. */
function beforeGate(scene: Scene, steps: readonly Step[], records: Told['records']): Step[] {
  const { random, lastDay } = scene
  const before = standing(scene, records)
  if (!before) return []
  const isTold = (share: number) => before.isDemo || before.gate === 'admission' || random.chance(share)
  const [first, ...more] = openCriteria(evaluationAt(scene, records, before.gate, lastDay))
  if (first) return more.length === 0 && before.gate !== 'admission' && isTold(0.25) ? askWaiver(scene, before, first) : []
  return isTold(0.35) ? putForward(scene, before, steps) : []
}

/** Adds to the story of a case what was asked for, what was decided about it, and what waits for a decision. */
export function withRequests(it: Scene, told: readonly Step[]): Step[] {
  const scene: Scene = { ...it, random: it.random.fork('requests') }
  const steps = withAskedExtension(scene, told)
  const { records } = tell(steps)
  return [...steps, ...quota(scene, steps, records), ...open(scene, records), ...beforeGate(scene, steps, records)]
}
