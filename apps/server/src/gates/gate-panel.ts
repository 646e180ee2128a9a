import type { Gate, GateStep } from '@etappe/domain/cases/gate'
import type { GateEvaluation } from '@etappe/domain/gates/evaluation'
import type { GatePanel } from '@etappe/domain/gates/gate-panel'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { type GateStanding, standingOf } from '@etappe/domain/gates/gate-standing'
import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseWithDerived } from '../cases/case.repo.ts'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { evaluationOf } from './evaluate-cases.ts'
import { listGateRecords, listPassedGates, listProposals, listWaiverRequests } from './gate.repo.ts'
import { readGateSteps } from './gate-course.ts'
import { loadGateFacts } from './gate-facts.repo.ts'

interface GatesOfCase {
  readonly facts: GateFacts
  readonly steps: readonly GateStep[]
  /** The last time each gate was passed. */
  readonly records: readonly GateRecord[]
  /** As it was stored when it was passed, else as it stands today. */
  readonly evaluate: (step: GateStep) => GateEvaluation
}

async function readGates(db: Db, services: Pick<Services, 'definitions'>, record: CaseWithDerived, today: Day): Promise<GatesOfCase> {
  const definitions = await services.definitions(db)
  const [passed, all] = await Promise.all([listPassedGates(db, record.id), loadGateFacts(db, definitions, [record])])
  const facts = all.get(record.id)
  if (!facts) throw new Error(`no facts of case ${record.id}`)
  const steps = await readGateSteps(db, definitions, { record, passed }, today)
  const records = await listGateRecords(
    db,
    steps.flatMap((it) => it.recordId ?? []),
  )
  const evaluate = ({ gate, recordId }: GateStep) =>
    records.find((it) => it.id === recordId)?.evaluation ?? evaluationOf(definitions, record, facts, { gate, on: today })
  return { facts, steps, records, evaluate }
}

const peopleOf = ({ record, proposal, earlier, requests }: Pick<GatePanel, 'record' | 'proposal' | 'earlier' | 'requests'>) =>
  [
    ...[record].flatMap((it) => (it ? [it.proposedBy, it.confirmedBy] : [])),
    ...[proposal, ...earlier].flatMap((it) => (it ? [it.proposedBy, it.proposedFor, it.decidedBy] : [])),
    ...requests.flatMap((it) => [it.requestedBy, it.decidedBy]),
  ].filter((it) => it !== null)

/** Everything the panel of one gate shows. */
export async function readGatePanel(
  db: Db,
  services: Pick<Services, 'definitions'>,
  { record, gate }: { readonly record: CaseWithDerived; readonly gate: Gate },
  today: Day,
): Promise<GatePanel> {
  const [{ facts, steps, records, evaluate }, proposals, waivers] = await Promise.all([
    readGates(db, services, record, today),
    listProposals(db, record.id),
    listWaiverRequests(db, record.id),
  ])
  const step = steps.find((it) => it.gate === gate)
  if (!step) throw new Error(`no gate ${gate}`)
  const passed = records.find((it) => it.id === step.recordId) ?? null
  const stay = passed?.phaseRunId ?? facts.phaseRunId
  const own = proposals.filter((it) => it.gate === gate)
  const shown = {
    record: passed,
    proposal: own.find((it) => it.state === 'open') ?? null,
    earlier: own.filter((it) => it.state !== 'open'),
    requests: waivers.filter(({ subject: it }) => it.kind === 'waiver' && it.gate === gate && it.phaseRunId === stay),
  }
  return {
    gate,
    state: step.state,
    plannedOn: step.plannedOn,
    evaluation: evaluate(step),
    ...shown,
    names: await namesOfUsers(db, peopleOf(shown)),
  }
}

/** How far each of the five gates of a case is. */
export async function readGateOverview(
  db: Db,
  services: Pick<Services, 'definitions'>,
  record: CaseWithDerived,
  today: Day,
): Promise<GateStanding[]> {
  const { steps, evaluate } = await readGates(db, services, record, today)
  return steps.map((step) => standingOf(step.state, evaluate(step)))
}
