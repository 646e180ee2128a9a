import type { KnownMunicipality } from '@etappe/domain/applications/admission-facts'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'

/** What the register knows of these keys. */
export async function listKnownMunicipalities(db: Db | Tx, keys: readonly MunicipalityKey[]): Promise<KnownMunicipality[]> {
  if (keys.length === 0) return []
  return db
    .selectFrom('municipality')
    .select(['key', 'name', 'kind', 'population', 'vanishedOn'])
    .where('key', 'in', among(db, keys))
    .execute()
}
