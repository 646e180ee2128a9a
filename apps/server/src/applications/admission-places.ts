import type { Application } from '@etappe/domain/applications/application'
import type { Db, Tx } from '../db/database.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'

/** Names of the municipalities some applications name, by key. One statement. */
export async function readPlaceNames(
  db: Db | Tx,
  applications: readonly Pick<Application, 'municipalityKeys'>[],
): Promise<Map<string, string>> {
  const keys = [...new Set(applications.flatMap((it) => it.municipalityKeys))]
  return new Map(Object.entries(await namesOfMunicipalities(db, keys)))
}
