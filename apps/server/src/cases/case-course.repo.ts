import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { HoldPeriod } from '@etappe/domain/cases/hold-period'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { escalationTable, gateDateTable, holdPeriodTable } from './case.table.ts'

/** When a case rested, which days were agreed for its gates, and what is escalated about it. */
export async function readCourse(db: Db | Tx, id: CaseId): Promise<Pick<CaseDetail, 'holds' | 'gateDates' | 'escalations'>> {
  const [holds, gateDates, escalations] = await Promise.all([
    db.selectFrom('holdPeriod').select(holdPeriodTable.columns).where('caseId', '=', id).orderBy('heldOn').orderBy('id').execute(),
    db.selectFrom('gateDate').select(gateDateTable.columns).where('caseId', '=', id).orderBy('sequence').execute(),
    db
      .selectFrom('escalation')
      .select(escalationTable.columns)
      .where('caseId', '=', id)
      .where('resolvedOn', 'is', null)
      .orderBy('openedOn')
      .orderBy('id')
      .execute(),
  ])
  return {
    holds: holds.map(holdPeriodTable.decode),
    gateDates: gateDates.map(gateDateTable.decode),
    escalations: escalations.map(escalationTable.decode),
  }
}

/** The rest a case is in; `undefined` when it goes on. */
export async function findOpenRest(tx: Tx, id: CaseId): Promise<HoldPeriod | undefined> {
  const row = await tx
    .selectFrom('holdPeriod')
    .select(holdPeriodTable.columns)
    .where('caseId', '=', id)
    .where('resumedOn', 'is', null)
    .orderBy('heldOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && holdPeriodTable.decode(row)
}
