import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { listApplicationsById } from './application.repo.ts'
import { placeOf } from './application-place.ts'
import { searchTokensOf } from './application-token.ts'
import { listKnownMunicipalities } from './known-municipality.repo.ts'

/** Rows one statement may hold without meeting the parameter limit of either engine. */
const rowsPerInsert = 400

/** Recomputes what some applications are found by. Runs inside the transaction of every change to them. */
export async function refreshApplications(tx: Tx, ids: readonly ApplicationId[]): Promise<void> {
  const applications = await listApplicationsById(tx, ids)
  if (applications.length === 0) return
  const known = await listKnownMunicipalities(tx, [...new Set(applications.flatMap((it) => it.municipalityKeys))])
  const names = new Map(known.map((it) => [it.key as string, it.name]))
  const rows = applications.flatMap((it) => searchTokensOf(it, placeOf(it, names)).map((token) => ({ token, applicationId: it.id })))
  for (const it of applications) await tx.deleteFrom('applicationSearch').where('applicationId', '=', it.id).execute()
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    await tx
      .insertInto('applicationSearch')
      .values(rows.slice(start, start + rowsPerInsert))
      .execute()
}
