import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { among, pairs } from '../db/portable.ts'
import { listApplicationsById } from './application.repo.ts'
import { placeOf } from './application-place.ts'
import { searchTokensOf } from './application-token.ts'
import { listKnownMunicipalities } from './known-municipality.repo.ts'

/** Recomputes what some applications are found by. Runs inside the transaction of every change to them. Four statements. */
export async function refreshApplications(tx: Tx, ids: readonly ApplicationId[]): Promise<void> {
  const applications = await listApplicationsById(tx, ids)
  if (applications.length === 0) return
  const known = await listKnownMunicipalities(tx, [...new Set(applications.flatMap((it) => it.municipalityKeys))])
  const names = new Map(known.map((it) => [it.key as string, it.name]))
  const rows = applications.flatMap((it) => searchTokensOf(it, placeOf(it, names)).map((token) => [token, it.id] as const))
  await tx.deleteFrom('applicationSearch').where('applicationId', 'in', among(tx, ids)).execute()
  await tx.insertInto('applicationSearch').columns(['token', 'applicationId']).expression(pairs(tx, rows)).execute()
}
