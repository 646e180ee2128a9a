import type { IndicatorValue, OwnIndicator } from '@etappe/domain/baseline/indicator'
import { type ShownValue, toShown, unitOf } from '@etappe/domain/baseline/indicator-shown'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { indicatorValueTable, ownIndicatorTable } from './indicator.table.ts'

export async function listOwnIndicators(db: Db | Tx, caseId: CaseId): Promise<OwnIndicator[]> {
  const rows = await db.selectFrom('ownIndicator').select(ownIndicatorTable.columns).where('caseId', '=', caseId).execute()
  return rows.map(ownIndicatorTable.decode).toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** Values as they are stored, also those nobody may be shown: for writing, never for an answer. */
export async function listStoredValues(tx: Tx, caseId: CaseId): Promise<IndicatorValue[]> {
  return listValues(tx, caseId)
}

async function listValues(db: Db | Tx, caseId: CaseId): Promise<IndicatorValue[]> {
  const rows = await db
    .selectFrom('indicatorValue')
    .select(indicatorValueTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('year')
    .orderBy('indicator')
    .execute()
  return rows.map(indicatorValueTable.decode)
}

/** The values of a case as they may be shown, with the case's own indicators. Two statements. */
export async function listShownValues(db: Db | Tx, caseId: CaseId): Promise<{ values: ShownValue[]; own: OwnIndicator[] }> {
  const [stored, own] = await Promise.all([listValues(db, caseId), listOwnIndicators(db, caseId)])
  return { values: stored.map((it) => toShown(it, unitOf(it.indicator, own))), own }
}
