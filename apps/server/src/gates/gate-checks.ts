import { moveProblem } from '@etappe/domain/cases/case-rules'
import type { Case } from '@etappe/domain/cases/case'
import { currentGate, type Gate } from '@etappe/domain/cases/gate'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import type { GateEvaluation } from '@etappe/domain/gates/evaluation'
import { blockingCriteria } from '@etappe/domain/gates/gate-passable'
import type { GateCondition } from '@etappe/domain/gates/gate-proposal'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { getCurrentRun } from '../cases/case-course.ts'
import type { CommandContext } from '../kernel/command.ts'
import { evaluationOf } from './evaluate-cases.ts'
import { listPassedGates } from './gate.repo.ts'
import { loadGateFacts } from './gate-facts.repo.ts'

/** The stay a case is in, with what the gate before it finds at this moment. */
export interface Standing {
  readonly run: PhaseRun
  readonly evaluation: GateEvaluation
}

/** Throws unless the case stands before this gate and may go on. */
export async function getStanding(ctx: CommandContext, record: Case, gate: Gate): Promise<Standing> {
  if (record.lifecycle === 'onHold') throw new AppError('case-on-hold')
  if (currentGate(record, await listPassedGates(ctx.tx, record.id)) !== gate) throw new AppError('gate-not-open')
  const definitions = await ctx.services.definitions(ctx.tx)
  const facts = (await loadGateFacts(ctx.tx, definitions, [record])).get(record.id)
  if (!facts) throw new AppError('not-found')
  return { run: await getCurrentRun(ctx.tx, record.id), evaluation: evaluationOf(definitions, record, facts, { gate, on: ctx.today }) }
}

/** A gate is passed within the stay it ends, and not tomorrow. */
export function requirePassOn(run: PhaseRun, passOn: Day, today: Day): void {
  const problem = moveProblem(run, passOn, today)
  if (problem) throw invalidField('passOn', problem)
}

/** What is agreed for later lies ahead, and speaks of what this gate asks for. */
export function requireSoundConditions(conditions: readonly GateCondition[], evaluation: GateEvaluation, today: Day): void {
  conditions.forEach(({ dueOn, code }, index) => {
    if (dueOn < today) throw invalidField(`conditions.${index}.dueOn`, 'in-the-past')
    if (code !== null && !evaluation.criteria.some((it) => it.code === code)) throw invalidField(`conditions.${index}.code`, 'not-a-choice')
  })
}

/** Throws `gate-unmet` with the criteria that keep the gate shut. */
export function requirePassable(evaluation: GateEvaluation, conditions: readonly GateCondition[]): void {
  const blocking = blockingCriteria(evaluation, conditions)
  if (blocking.length > 0) throw new AppError('gate-unmet', { values: { criteria: blocking.join(' ') } })
}
