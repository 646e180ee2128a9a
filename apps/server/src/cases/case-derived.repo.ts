import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { type CaseDerived, caseTable } from './case.table.ts'
import { derivedColumns } from './case-derived.ts'
import { readDerivedFrom } from './case-facts.repo.ts'

async function replaceTokens(tx: Tx, caseId: CaseId, tokens: readonly string[]): Promise<void> {
  await tx.deleteFrom('caseSearch').where('caseId', '=', caseId).execute()
  await tx
    .insertInto('caseSearch')
    .values(tokens.map((token) => ({ token, caseId })))
    .execute()
}

const isSame = (before: CaseDerived, after: CaseDerived): boolean =>
  (Object.keys(after) as (keyof CaseDerived)[]).every((name) => before[name] === after[name])

/** As many cases as one statement may name. */
const atOnce = 400

async function refreshSome(tx: Tx, ids: readonly CaseId[], definitions: Definitions): Promise<void> {
  const rows = await tx.selectFrom('case').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const from of await readDerivedFrom(tx, rows.map(caseTable.decode))) {
    const before = byId.get(from.record.id)
    const derived = derivedColumns(definitions, from)
    if (!before || isSame(before, derived)) continue
    await tx.updateTable('case').set(derived).where('id', '=', from.record.id).execute()
    if (before.searchText !== derived.searchText) await replaceTokens(tx, from.record.id, derived.searchText.split(' '))
  }
}

/** Recomputes what lists show and sort by for some cases. Runs inside the transaction of every change to them. */
export async function refreshCases(tx: Tx, ids: readonly CaseId[], definitions: Definitions): Promise<void> {
  for (let start = 0; start < ids.length; start += atOnce) await refreshSome(tx, ids.slice(start, start + atOnce), definitions)
}

/** Brings cases up to date that an older version of the software wrote. */
export async function refreshOutdatedCases(db: Db, definitions: Definitions): Promise<void> {
  const outdated = await db
    .selectFrom('case')
    .select('id')
    .where('contactFrom', '=', '' as Day)
    .execute()
  if (outdated.length === 0) return
  await db.transaction().execute((tx) =>
    refreshCases(
      tx,
      outdated.map((it) => it.id),
      definitions,
    ),
  )
}
