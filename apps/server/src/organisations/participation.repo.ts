import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { ParticipantList } from '@etappe/domain/organisations/participants'
import type { Participation } from '@etappe/domain/organisations/participation'
import type { Db, Tx } from '../db/database.ts'
import { listContactsOf } from './contact.repo.ts'
import { listOrganisationChoices } from './organisation-search.repo.ts'
import { participationTable } from './participation.table.ts'

/** The parts of a case, oldest first. */
export async function listParticipations(db: Db | Tx, caseId: CaseId): Promise<Participation[]> {
  const rows = await db
    .selectFrom('participation')
    .select(participationTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
  return rows.map(participationTable.decode)
}

/** The parts an organisation has or had, in all cases. */
export async function listParticipationsOf(db: Db | Tx, id: OrganisationId): Promise<Participation[]> {
  const rows = await db
    .selectFrom('participation')
    .select(participationTable.columns)
    .where('organisationId', '=', id)
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
  return rows.map(participationTable.decode)
}

/** Who takes or took part in a case, with the organisations and their people. Three statements. */
export async function readParticipants(db: Db | Tx, caseId: CaseId): Promise<ParticipantList> {
  const participations = await listParticipations(db, caseId)
  const ids = [...new Set(participations.map((it) => it.organisationId))]
  const [organisations, contacts] = await Promise.all([listOrganisationChoices(db, ids), listContactsOf(db, ids)])
  return { participations, organisations, contacts }
}
