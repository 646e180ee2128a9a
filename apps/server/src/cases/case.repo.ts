import { type CaseAccess, type CaseScope } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { type CaseNumber, formatCaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { listAssignments } from '../facilitation/assignment.repo.ts'
import { caseTable, type CaseDerived, phaseRunTable } from './case.table.ts'
import { inCaseScope } from './case-scope.repo.ts'

const derived = [
  'placeName',
  'land',
  'phaseEnteredOn',
  'phaseDueOn',
  'milestoneKind',
  'milestoneTitle',
  'milestoneDueOn',
  'lastContactOn',
  'lightTurns',
  'amberFrom',
  'redFrom',
] as const

export type CaseWithDerived = Case & Pick<CaseDerived, (typeof derived)[number]>

export async function findCase(db: Db | Tx, id: CaseId): Promise<Case | undefined> {
  const row = await db.selectFrom('case').select(caseTable.columns).where('id', '=', id).executeTakeFirst()
  return row && caseTable.decode(row)
}

/** These cases, as far as there are such, in no order. */
export async function listCasesById(db: Db | Tx, ids: readonly CaseId[]): Promise<Case[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('case').select(caseTable.columns).where('id', 'in', among(db, ids)).execute()
  return rows.map(caseTable.decode)
}

/** A case with what lists show of it. */
export async function findDerivedCase(db: Db | Tx, id: CaseId): Promise<CaseWithDerived | undefined> {
  const row = await db.selectFrom('case').select(caseTable.columns).select(derived).where('id', '=', id).executeTakeFirst()
  return row && { ...row, ...caseTable.decode(row) }
}

/** A case by its number, if the reader may see it. */
export async function findVisibleCase(db: Db, scope: CaseScope, number: CaseNumber): Promise<CaseWithDerived | undefined> {
  const row = await db
    .selectFrom('case')
    .select(caseTable.columns)
    .select(derived)
    .where('number', '=', number)
    .where(inCaseScope(scope))
    .executeTakeFirst()
  return row && { ...row, ...caseTable.decode(row) }
}

export async function isCaseVisible(db: Db, scope: CaseScope, id: CaseId): Promise<boolean> {
  return (await db.selectFrom('case').select('id').where('id', '=', id).where(inCaseScope(scope)).executeTakeFirst()) !== undefined
}

/** Which of these cases a reader may see. */
export async function listVisibleCases(db: Db, scope: CaseScope, ids: readonly CaseId[]): Promise<Set<CaseId>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('case').select('id').where('id', 'in', ids).where(inCaseScope(scope)).execute()
  return new Set(rows.map((row) => row.id))
}

/** The stays of some cases, each case's oldest first. */
export async function listRunsOf(db: Db | Tx, ids: readonly CaseId[]): Promise<Map<CaseId, PhaseRun[]>> {
  const rows = await db
    .selectFrom('phaseRun')
    .select(phaseRunTable.columns)
    .where('caseId', 'in', ids)
    .orderBy('enteredOn')
    .orderBy('leftOn')
    .execute()
  const runs = Map.groupBy(rows.map(phaseRunTable.decode), (it) => it.caseId)
  // A run that is still open is the last one, whichever way an engine sorts nulls.
  for (const [id, own] of runs) runs.set(id, [...own.filter((run) => run.leftOn !== null), ...own.filter((run) => run.leftOn === null)])
  return runs
}

export async function listRuns(db: Db | Tx, id: CaseId): Promise<PhaseRun[]> {
  return (await listRunsOf(db, [id])).get(id) ?? []
}

/** A case with what decides who may do what to it. Throws `not-found` if there is none. */
export async function getCaseForWrite(tx: Tx, id: CaseId): Promise<{ record: Case; access: CaseAccess }> {
  const record = await findCase(tx, id)
  if (!record) throw new AppError('not-found')
  return { record, access: { officeCode: record.officeCode, lifecycle: record.lifecycle, assignments: await listAssignments(tx, id) } }
}

/** The next number of an office and kind. Counts up even when the case that took it is undone. */
export async function nextCaseNumber(tx: Tx, officeCode: OfficeCode, kind: CaseKind): Promise<CaseNumber> {
  const row = await tx
    .insertInto('caseCounter')
    .values({ officeCode, kind, last: 1 })
    .onConflict((oc) => oc.columns(['officeCode', 'kind']).doUpdateSet((eb) => ({ last: eb('caseCounter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return formatCaseNumber(officeCode, kind, row.last)
}
