import type { Case } from '@etappe/domain/cases/case'
import { currentGate, type Gate } from '@etappe/domain/cases/gate'
import { evaluateGate } from '@etappe/domain/gates/evaluate-gate'
import type { GateEvaluation } from '@etappe/domain/gates/evaluation'
import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { listCasesById } from '../cases/case.repo.ts'
import type { Db, Tx } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { listAdmitted } from './gate.repo.ts'
import { loadGateFacts } from './gate-facts.repo.ts'

/** What a gate of a case finds on a day, by the definition the case follows. */
export function evaluationOf(definitions: Definitions, record: Case, facts: GateFacts, at: { gate: Gate; on: Day }): GateEvaluation {
  const { programmeVersion, kind } = record
  return evaluateGate({ ...at, definition: definitions.of(programmeVersion), programmeVersion, kind, facts })
}

/**
 * The gate each running case stands before, with what it finds on a day; cases that have ended are left out. The number of
 * statements does not depend on how many cases are asked for.
 */
export async function evaluateCases(
  db: Db | Tx,
  definitions: Definitions,
  ids: readonly CaseId[],
  on: Day,
): Promise<Map<CaseId, GateEvaluation>> {
  const records = await listCasesById(db, ids)
  const [facts, admitted] = await Promise.all([loadGateFacts(db, definitions, records), listAdmitted(db, ids)])
  return new Map(
    records.flatMap((record) => {
      const gate = currentGate(record, admitted.has(record.id) ? [{ gate: 'admission' }] : [])
      const own = facts.get(record.id)
      return gate && own ? [[record.id, evaluationOf(definitions, record, own, { gate, on })] as const] : []
    }),
  )
}
