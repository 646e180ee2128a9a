import type { Day } from '@etappe/domain/kernel/day'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Db } from '../db/database.ts'

/** People living in some municipalities together, and the oldest as-of date among them. */
export interface Population {
  readonly population: number
  readonly asOf: Day
}

/** Those that lie in no Kreis that is listed too: nobody is counted twice. */
export const withoutParts = <Key extends string>(keys: readonly Key[]): Key[] =>
  [...new Set(keys)].filter((key) => !keys.some((other) => other !== key && key.startsWith(other)))

/** The register's population of all these municipalities; `null` when it does not know one of them, or there are none. */
export async function findPopulation(db: Db, keys: readonly MunicipalityKey[]): Promise<Population | null> {
  const counted = withoutParts(keys)
  if (counted.length === 0) return null
  const rows = await db.selectFrom('municipality').select(['population', 'asOf']).where('key', 'in', counted).execute()
  const known = rows.flatMap(({ population, asOf }) => (population === null ? [] : [{ population, asOf }]))
  const [first] = known
  if (!first || known.length < counted.length) return null
  return {
    population: known.reduce((sum, it) => sum + it.population, 0),
    asOf: known.reduce((oldest, it) => (it.asOf < oldest ? it.asOf : oldest), first.asOf),
  }
}
