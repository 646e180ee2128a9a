import {
  type Municipality,
  type MunicipalityChoice,
  type MunicipalityKey,
  municipalityRecord,
} from '@etappe/domain/municipalities/municipality'
import type { Db, Tx } from '../db/database.ts'

/** Full names by key; keys the register does not have are missing. */
export async function namesOfMunicipalities(db: Db | Tx, keys: readonly string[]): Promise<Record<string, string>> {
  const rows = await listChoices(db, keys)
  return Object.fromEntries(rows.map((row) => [row.key, row.name]))
}

/** Municipalities by key, in the order of the keys. */
export async function listChoices(db: Db | Tx, keys: readonly string[]): Promise<MunicipalityChoice[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('municipality')
    .select(['key', 'name', 'kind', 'land', 'kreisName', 'population', 'postalCode', 'vanishedOn'])
    .where('key', 'in', keys as never)
    .execute()
  const byKey = new Map(rows.map((row) => [row.key as string, row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** Everything the register says of these, in the order of the keys; keys it does not have are missing. */
export async function findMunicipalities(db: Db | Tx, keys: readonly MunicipalityKey[]): Promise<Municipality[]> {
  if (keys.length === 0) return []
  const rows = await db.selectFrom('municipality').select(municipalityRecord.keyof().options).where('key', 'in', keys).execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}
