import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'

/** Applications that name one of these municipalities. */
export async function listApplicationsOfMunicipalities(tx: Tx, keys: ReadonlySet<string>): Promise<ApplicationId[]> {
  if (keys.size === 0) return []
  const rows = await tx.selectFrom('application').select(['id', 'municipalityKeys']).where('municipalityKeys', '!=', '[]').execute()
  return rows.filter((row) => (JSON.parse(row.municipalityKeys) as string[]).some((key) => keys.has(key))).map((row) => row.id)
}
