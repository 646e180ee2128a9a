import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { CaseId } from '@etappe/domain/kernel/id'
import { byPosition } from '@etappe/domain/plan/position'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { goalTable } from '../plan/goal.table.ts'
import { measureTable } from '../plan/measure.table.ts'
import { planTable } from '../plan/plan.table.ts'
import { byCase } from './by-case.ts'

/** Goals, measures and decisions of some cases. Four statements. */
export async function readPlanFacts(db: Db | Tx, ids: readonly CaseId[]): Promise<(id: CaseId) => GateFacts['plan']> {
  const [plans, goals, measures, decisions] = await Promise.all([
    db.selectFrom('plan').select(planTable.columns).where('caseId', 'in', among(db, ids)).execute(),
    db.selectFrom('goal').select(goalTable.columns).where('caseId', 'in', among(db, ids)).execute(),
    db.selectFrom('measure').select(measureTable.columns).where('caseId', 'in', among(db, ids)).execute(),
    db
      .selectFrom('decision')
      .select(['id', 'caseId', 'body', 'subject', 'sessionOn', 'result'])
      .where('caseId', 'in', among(db, ids))
      .orderBy('sessionOn', 'desc')
      .orderBy('id')
      .execute(),
  ])
  const plansOf = byCase(plans)
  const goalsOf = byCase(goals)
  const measuresOf = byCase(measures)
  const decisionsOf = byCase(decisions)
  return (id) => ({
    plan: plansOf(id)[0] ?? null,
    goals: goalsOf(id).map(goalTable.decode).sort(byPosition),
    measures: measuresOf(id).map(measureTable.decode).sort(byPosition),
    decisions: decisionsOf(id),
  })
}
