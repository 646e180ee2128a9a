import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { participationTable } from '../organisations/participation.table.ts'
import { byCase } from './by-case.ts'

const listParticipants = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('participation')
    .innerJoin('organisation', 'organisation.id', 'participation.organisationId')
    .select(participationTable.columns.map((it) => `participation.${it}` as const))
    .select(['organisation.name', 'organisation.kind', 'organisation.pillar as mainPillar'])
    .where('participation.caseId', 'in', among(db, ids))
    .orderBy('participation.validFrom')
    .orderBy('participation.id')
    .execute()

const listFacilitators = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('assignment')
    .innerJoin('user', 'user.id', 'assignment.userId')
    .select([
      'assignment.id',
      'assignment.caseId',
      'assignment.validFrom',
      'assignment.validTo',
      'assignment.daysGranted',
      'user.name as name',
    ])
    .where('assignment.caseId', 'in', among(db, ids))
    .orderBy('assignment.validFrom')
    .orderBy('assignment.id')
    .execute()

type PeopleFacts = Pick<GateFacts, 'participants' | 'assignments'>

/** Who takes part in some cases, and who accompanies them. Two statements. */
export async function readPeopleFacts(db: Db | Tx, ids: readonly CaseId[]): Promise<(id: CaseId) => PeopleFacts> {
  const [participants, facilitators] = await Promise.all([listParticipants(db, ids), listFacilitators(db, ids)])
  const participantsOf = byCase(participants)
  const assignmentsOf = byCase(facilitators)
  return (id) => ({
    participants: participantsOf(id).map(({ name, kind, mainPillar, ...row }) => ({
      participation: participationTable.decode(row),
      name,
      kind,
      pillar: mainPillar,
    })),
    assignments: assignmentsOf(id),
  })
}
