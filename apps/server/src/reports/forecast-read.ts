import { type Actor, caseScope } from '@etappe/domain/access/policy'
import type { GateEvaluation } from '@etappe/domain/gates/evaluation'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { bandOf, daysNeeded, type Forecast, forecastDays, type ForecastRow, likelihoodOf } from '@etappe/domain/reports/forecast'
import type { Db } from '../db/database.ts'
import { evaluateCases } from '../gates/evaluate-cases.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { type DueCase, listDueCases } from './forecast.repo.ts'
import { type HistoryOf, readGateHistory } from './forecast-history.repo.ts'

/** Comes true by itself with the end of the support: nobody is late with it. */
const isCounted = ({ code }: GateEvaluation['criteria'][number]) => code !== 'supportOver'

function rowOf(it: DueCase, { gate, criteria }: GateEvaluation, historyOf: HistoryOf, today: Day): ForecastRow {
  const counted = criteria.filter(isCounted)
  const open = counted.filter((found) => found.state === 'unmet')
  const hard = open.filter((found) => found.hardness === 'hard')
  const plannedOn = gate === 'admission' ? it.startedOn : it.phaseDueOn
  const facts = {
    met: counted.length - open.length,
    total: counted.length,
    daysLeft: daysBetween(today, plannedOn),
    daysSpent: Math.max(0, daysBetween(it.phaseEnteredOn, today)),
    daysPlanned: Math.max(1, daysBetween(it.phaseEnteredOn, plannedOn)),
    like: historyOf(gate, it.kind),
  }
  const likelihood = facts.daysLeft < 0 ? null : likelihoodOf(facts)
  return {
    caseId: it.id,
    caseNumber: it.number,
    caseName: it.name,
    caseKind: it.kind,
    officeCode: it.officeCode,
    placeName: it.placeName,
    gate,
    plannedOn,
    daysLeft: facts.daysLeft,
    met: facts.met,
    total: facts.total,
    open: [...hard, ...open.filter((found) => found.hardness !== 'hard')].map((found) => found.code),
    hardOpen: hard.length,
    daysNeeded: Math.round(daysNeeded(facts)),
    like: facts.like,
    likelihood,
    band: bandOf(likelihood),
  }
}

interface Reading {
  readonly actor: Actor
  readonly definitions: Definitions
}

/** The gates due in the next days and the overdue ones, in the offices somebody works for. The same statements for any number of cases. */
export async function readForecast(db: Db, { actor, definitions }: Reading): Promise<Forecast> {
  const { today } = actor
  const until = addDays(today, forecastDays)
  // Who also facilitates elsewhere plans for the own office only.
  const due = await listDueCases(db, { ...caseScope(actor), assignedTo: null }, until)
  const [evaluations, historyOf] = await Promise.all([
    evaluateCases(
      db,
      definitions,
      due.map((it) => it.id),
      today,
    ),
    readGateHistory(db, definitions),
  ])
  const rows = due.flatMap((it) => {
    const evaluation = evaluations.get(it.id)
    return evaluation ? [rowOf(it, evaluation, historyOf, today)] : []
  })
  const inOrder = (a: ForecastRow, b: ForecastRow) =>
    a.plannedOn === b.plannedOn ? a.caseNumber.localeCompare(b.caseNumber) : a.plannedOn < b.plannedOn ? -1 : 1
  return { day: today, until, rows: rows.sort(inOrder) }
}
