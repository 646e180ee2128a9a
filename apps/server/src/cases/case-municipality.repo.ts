import type { CaseId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'

/** Cases that name one of these municipalities. */
export async function listCasesOfMunicipalities(tx: Tx, keys: ReadonlySet<string>): Promise<CaseId[]> {
  if (keys.size === 0) return []
  const rows = await tx.selectFrom('case').select(['id', 'municipalityKeys']).where('municipalityKeys', '!=', '[]').execute()
  return rows.filter((row) => (JSON.parse(row.municipalityKeys) as string[]).some((key) => keys.has(key))).map((row) => row.id)
}
