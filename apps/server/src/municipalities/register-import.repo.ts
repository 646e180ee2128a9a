import type { Day } from '@etappe/domain/kernel/day'
import { type RegisterImport, type RegisterState, registerSummary } from '@etappe/domain/municipalities/register'
import type { Db, Tx } from '../db/database.ts'

export async function insertRegisterImport(tx: Tx, { summary, ...row }: RegisterImport): Promise<void> {
  await tx
    .insertInto('registerImport')
    .values({ ...row, summary: JSON.stringify(summary) })
    .execute()
}

/** As-of date of the newest file imported; the shipped register does not count. */
export async function findNewestAsOf(db: Db | Tx): Promise<Day | null> {
  const row = await db
    .selectFrom('registerImport')
    .select((eb) => eb.fn.max('asOf').as('asOf'))
    .executeTakeFirst()
  return row?.asOf ?? null
}

/** The last imports, newest first. */
export async function listRegisterImports(db: Db, limit: number): Promise<RegisterImport[]> {
  const rows = await db.selectFrom('registerImport').selectAll().orderBy('importedAt', 'desc').orderBy('id').limit(limit).execute()
  return rows.map(({ id, importedAt, summary }) => {
    const read = registerSummary.parse(JSON.parse(summary))
    return { id, source: read.source, asOf: read.asOf, importedAt, summary: read }
  })
}

/** How many rows of which sort the register holds, and the newest as-of date among them. */
export async function countRegister(db: Db): Promise<Omit<RegisterState, 'imports'>> {
  const rows = await db
    .selectFrom('municipality')
    .select((eb) => [
      eb
        .case()
        .when('vanishedOn', 'is not', null)
        .then('historical')
        .when('kind', '=', 'kreis')
        .then('kreise')
        .else('municipalities')
        .end()
        .as('sort'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('asOf').as('asOf'),
    ])
    .groupBy('sort')
    .execute()
  const count = (sort: string) => Number(rows.find((row) => row.sort === sort)?.count ?? 0)
  const asOf = rows.reduce<Day | null>((newest, row) => (newest === null || row.asOf > newest ? row.asOf : newest), null)
  return { asOf, municipalities: count('municipalities'), kreise: count('kreise'), historical: count('historical') }
}
