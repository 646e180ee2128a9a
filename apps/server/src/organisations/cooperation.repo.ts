import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import type { NetworkData } from '@etappe/domain/organisations/network'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import type { Db, Tx } from '../db/database.ts'
import { cooperationTable } from './cooperation.table.ts'

interface Pair {
  readonly caseId: CaseId
  readonly organisationAId: OrganisationId
  readonly organisationBId: OrganisationId
}

/** Every cooperation of two organisations in a case, over all days. */
export async function listCooperationsOfPair(tx: Tx, pair: Pair): Promise<Cooperation[]> {
  const rows = await tx
    .selectFrom('cooperation')
    .select(cooperationTable.columns)
    .where('caseId', '=', pair.caseId)
    .where('organisationAId', '=', pair.organisationAId)
    .where('organisationBId', '=', pair.organisationBId)
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
  return rows.map(cooperationTable.decode)
}

async function listOrganisations(db: Db, ids: readonly OrganisationId[]): Promise<OrganisationChoice[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'shortName', 'kind', 'pillar', 'place'])
    .where('id', 'in', ids)
    .orderBy('sortName')
    .orderBy('id')
    .execute()
}

/** The network of a case over all days, organisations by name. */
export async function readNetwork(db: Db, caseId: CaseId): Promise<NetworkData> {
  const [participations, rows] = await Promise.all([
    db
      .selectFrom('participation')
      .select(['id', 'organisationId', 'role', 'pillar', 'validFrom', 'validTo'])
      .where('caseId', '=', caseId)
      .orderBy('validFrom')
      .orderBy('id')
      .execute(),
    db.selectFrom('cooperation').select(cooperationTable.columns).where('caseId', '=', caseId).orderBy('validFrom').orderBy('id').execute(),
  ])
  const cooperations = rows.map(cooperationTable.decode)
  const named = [
    ...participations.map((it) => it.organisationId),
    ...cooperations.flatMap((it) => [it.organisationAId, it.organisationBId]),
  ]
  return { participations, cooperations, organisations: await listOrganisations(db, [...new Set(named)]) }
}
