import type { Adoption } from '@etappe/domain/plan/adoption'
import type { Decision } from '@etappe/domain/plan/decision'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure, ProgressNote } from '@etappe/domain/plan/measure'
import type { Plan } from '@etappe/domain/plan/plan'
import type { AdoptionHead } from '@etappe/domain/plan/plan-view'
import { byPosition } from '@etappe/domain/plan/position'
import type { PlanChange } from '@etappe/domain/plan/adoption'
import type { AdoptionId, CaseId, MeasureId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { adoptionTable, planChangeTable } from './adoption.table.ts'
import { decisionTable } from './decision.table.ts'
import { goalTable } from './goal.table.ts'
import { measureTable, progressNoteTable } from './measure.table.ts'
import { planTable } from './plan.table.ts'

export async function findPlan(db: Db | Tx, caseId: CaseId): Promise<Plan | undefined> {
  const row = await db.selectFrom('plan').select(planTable.columns).where('caseId', '=', caseId).executeTakeFirst()
  return row && planTable.decode(row)
}

/** The goals of a case in the order people gave. */
export async function listGoals(db: Db | Tx, caseId: CaseId): Promise<Goal[]> {
  const rows = await db.selectFrom('goal').select(goalTable.columns).where('caseId', '=', caseId).execute()
  return rows.map(goalTable.decode).sort(byPosition)
}

/** The measures of a case in the order people gave within each goal; the goals stand in no order. */
export async function listMeasures(db: Db | Tx, caseId: CaseId): Promise<Measure[]> {
  const rows = await db.selectFrom('measure').select(measureTable.columns).where('caseId', '=', caseId).execute()
  return rows.map(measureTable.decode).sort(byPosition)
}

/** What was noted on the progress of a case's measures, newest first. */
export async function listProgressNotes(db: Db | Tx, caseId: CaseId): Promise<ProgressNote[]> {
  const rows = await db
    .selectFrom('progressNote')
    .select(progressNoteTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('notedOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(progressNoteTable.decode)
}

export async function listNotesOfMeasures(tx: Tx, ids: readonly MeasureId[]): Promise<ProgressNote[]> {
  if (ids.length === 0) return []
  const rows = await tx.selectFrom('progressNote').select(progressNoteTable.columns).where('measureId', 'in', ids).execute()
  return rows.map(progressNoteTable.decode)
}

/** Political decisions of a case, the latest session first. */
export async function listDecisions(db: Db | Tx, caseId: CaseId): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decision')
    .select(decisionTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('sessionOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(decisionTable.decode)
}

const headColumns = adoptionTable.columns.filter((it) => it !== 'frozen')

/** The adoptions of a case without what they froze, newest first. */
export async function listAdoptionHeads(db: Db | Tx, caseId: CaseId): Promise<AdoptionHead[]> {
  const rows = await db.selectFrom('adoption').select(headColumns).where('caseId', '=', caseId).orderBy('number', 'desc').execute()
  return rows
}

/** The plan that counts as agreed: the newest adoption. */
export async function findNewestAdoption(db: Db | Tx, caseId: CaseId): Promise<Adoption | undefined> {
  const row = await db
    .selectFrom('adoption')
    .select(adoptionTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && adoptionTable.decode(row)
}

/** Reasons for changes of the adopted plan, newest first. */
export async function listPlanChanges(db: Db | Tx, caseId: CaseId): Promise<PlanChange[]> {
  const rows = await db
    .selectFrom('planChange')
    .select(planChangeTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('changedOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(planChangeTable.decode)
}

export async function findAdoption(db: Db | Tx, id: AdoptionId): Promise<Adoption | undefined> {
  const row = await db.selectFrom('adoption').select(adoptionTable.columns).where('id', '=', id).executeTakeFirst()
  return row && adoptionTable.decode(row)
}
