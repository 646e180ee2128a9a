import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { Day } from '@etappe/domain/kernel/day'
import type { ApplicationFileId, ApplicationId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { applicationFileTable } from './application.table.ts'
import { listApplicationFiles } from './application-work.repo.ts'

/** Every file an application ever had, in the order they came. */
export async function listFiles(db: Db | Tx, id: ApplicationId): Promise<ApplicationFile[]> {
  const rows = await db
    .selectFrom('applicationFile')
    .select(applicationFileTable.columns)
    .where('applicationId', '=', id)
    .orderBy('addedAt')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(applicationFileTable.decode)
}

export async function findApplicationFile(db: Db | Tx, id: ApplicationFileId): Promise<ApplicationFile | undefined> {
  const row = await db.selectFrom('applicationFile').select(applicationFileTable.columns).where('id', '=', id).executeTakeFirst()
  return row && applicationFileTable.decode(row)
}

/** Files the applicant sent; what staff added is theirs. */
export async function listApplicantFiles(db: Db | Tx, id: ApplicationId): Promise<ApplicationFile[]> {
  return (await listApplicationFiles(db, id)).filter((it) => it.addedBy === null)
}

/** The day of the first talk. */
export async function findFirstInterviewDay(db: Db | Tx, id: ApplicationId): Promise<Day | null> {
  const row = await db
    .selectFrom('interview')
    .select('heldOn')
    .where('applicationId', '=', id)
    .orderBy('heldOn')
    .limit(1)
    .executeTakeFirst()
  return row?.heldOn ?? null
}
