import { type Gate, gateAfter } from '@etappe/domain/cases/gate'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { plannedEnd } from '@etappe/domain/cases/phase-plan'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { termsOf } from '@etappe/domain/programme/definition'
import type { LikeGates } from '@etappe/domain/reports/forecast'
import type { Db } from '../db/database.ts'
import { holidaysOf } from '../offices/holidays.ts'
import type { Definitions } from '../programme/programme.repo.ts'

export type HistoryOf = (gate: Gate, kind: CaseKind) => LikeGates

async function read(db: Db) {
  const [records, runs, holds] = await Promise.all([
    db
      .selectFrom('gateRecord')
      .innerJoin('case', 'case.id', 'gateRecord.caseId')
      .select(['gateRecord.gate', 'gateRecord.phaseRunId', 'gateRecord.passedOn', 'gateRecord.subject', 'case.kind'])
      .execute(),
    db
      .selectFrom('phaseRun')
      .innerJoin('case', 'case.id', 'phaseRun.caseId')
      .select(['phaseRun.id', 'phaseRun.caseId', 'phaseRun.phase', 'phaseRun.enteredOn', 'phaseRun.leftOn'])
      .select(['case.kind', 'case.programmeVersion', 'case.land', 'case.supportEnd'])
      .where('phaseRun.result', 'in', ['advanced', 'completed'])
      .execute(),
    db.selectFrom('holdPeriod').select(['caseId', 'heldOn', 'resumedOn']).where('resumedOn', 'is not', null).execute(),
  ])
  return { records, runs, holds: Map.groupBy(holds, (it) => it.caseId) }
}
type Read = Awaited<ReturnType<typeof read>>
type Run = Read['runs'][number]

/** Days a case rested between two days. */
function restDays(holds: Read['holds'], id: CaseId, from: Day, to: Day): number {
  const within = (on: Day) => (on < from ? from : on > to ? to : on)
  return (holds.get(id) ?? []).reduce((sum, it) => sum + daysBetween(within(it.heldOn), within(it.resumedOn ?? it.heldOn)), 0)
}

/** The day a stay was meant to end by its target length, later by the days the case rested in it. */
function plannedOf(definitions: Definitions, run: Run, holds: Read['holds']): Day {
  if (run.phase === 'support' && run.supportEnd !== null) return run.supportEnd
  const terms = termsOf(definitions.of(run.programmeVersion), run.programmeVersion, run.kind)
  const holidays = holidaysOf(run.land, run.enteredOn, addDays(run.enteredOn, 400))
  const planned = plannedEnd({ terms, holidays }, run.phase, run.enteredOn)
  return addDays(planned, restDays(holds, run.caseId, run.enteredOn, run.leftOn ?? run.enteredOn))
}

/**
 * How many gates of each kind were passed in the whole programme, and how many of them in time. What is on record counts by the
 * day it was planned for then; older stays by their target length. Figures only, so that every office learns from all. Three
 * statements.
 */
export async function readGateHistory(db: Db, definitions: Definitions): Promise<HistoryOf> {
  const { records, runs, holds } = await read(db)
  const found = new Map<string, { onTime: number; total: number }>()
  const add = (gate: Gate, kind: CaseKind, isOnTime: boolean) => {
    const key = `${gate} ${kind}`
    const like = found.get(key) ?? { onTime: 0, total: 0 }
    found.set(key, { onTime: like.onTime + (isOnTime ? 1 : 0), total: like.total + 1 })
  }
  const recorded = new Set(records.filter((it) => it.gate !== 'admission').map((it) => it.phaseRunId))
  for (const { gate, kind, passedOn, subject } of records)
    add(gate, kind, passedOn <= (JSON.parse(subject) as GateRecord['subject']).plannedOn)
  for (const run of runs) {
    if (recorded.has(run.id) || run.leftOn === null) continue
    add(gateAfter(run.phase), run.kind, run.leftOn <= plannedOf(definitions, run, holds))
  }
  return (gate, kind) => found.get(`${gate} ${kind}`) ?? { onTime: 0, total: 0 }
}
