import type { Day } from '@etappe/domain/kernel/day'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Db } from '../db/database.ts'

/** People living in some municipalities together, and the oldest as-of date among them. */
export interface Population {
  readonly population: number
  readonly asOf: Day
}

/** What the register says of each municipality that has a population in it. */
export type Populations = ReadonlyMap<MunicipalityKey, Population>

/** Keys one statement may name; for more the whole register is read. */
const mostKeys = 500

/** The populations of municipalities by key. */
export async function populationsOf(db: Db, keys: readonly MunicipalityKey[]): Promise<Populations> {
  const wanted = [...new Set(keys)]
  if (wanted.length === 0) return new Map()
  let query = db.selectFrom('municipality').select(['key', 'population', 'asOf']).where('population', 'is not', null)
  if (wanted.length <= mostKeys) query = query.where('key', 'in', wanted)
  const rows = await query.execute()
  return new Map(rows.flatMap(({ key, population, asOf }) => (population === null ? [] : [[key, { population, asOf }] as const])))
}

/** Those that lie in no Kreis that is listed too: nobody is counted twice. */
const withoutParts = (keys: readonly MunicipalityKey[]): MunicipalityKey[] =>
  [...new Set(keys)].filter((key) => !keys.some((other) => other !== key && key.startsWith(other)))

/** The people of all these municipalities together; `null` when one of them is not known, or there are none. */
export function populationFrom(populations: Populations, keys: readonly MunicipalityKey[]): number | null {
  const known = withoutParts(keys).map((key) => populations.get(key)?.population)
  return known.length === 0 ? null : known.reduce<number | null>((sum, it) => (sum === null || it === undefined ? null : sum + it), 0)
}

/** The register's population of all these municipalities with its as-of date; `null` when it does not know one of them. */
export async function findPopulation(db: Db, keys: readonly MunicipalityKey[]): Promise<Population | null> {
  const populations = await populationsOf(db, keys)
  const population = populationFrom(populations, keys)
  if (population === null) return null
  const days = withoutParts(keys).flatMap((key) => populations.get(key)?.asOf ?? [])
  const [oldest] = days.toSorted()
  return oldest === undefined ? null : { population, asOf: oldest }
}
