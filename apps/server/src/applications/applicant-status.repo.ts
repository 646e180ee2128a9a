import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { AskBack } from '@etappe/domain/applications/ask-back'
import { newestDecisionsFirst } from '@etappe/domain/applications/decision-order'
import type { Day } from '@etappe/domain/kernel/day'
import type { ApplicationFileId, ApplicationId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { admissionDecisionTable, applicationFileTable, askBackTable } from './application.table.ts'

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

/** Files that were not taken out again. */
export async function listKeptFiles(db: Db | Tx, id: ApplicationId): Promise<ApplicationFile[]> {
  return (await listFiles(db, id)).filter((it) => it.removedOn === null)
}

export async function findApplicationFile(db: Db | Tx, id: ApplicationFileId): Promise<ApplicationFile | undefined> {
  const row = await db.selectFrom('applicationFile').select(applicationFileTable.columns).where('id', '=', id).executeTakeFirst()
  return row && applicationFileTable.decode(row)
}

/** Files the applicant sent; what staff added is theirs. */
export async function listApplicantFiles(db: Db | Tx, id: ApplicationId): Promise<ApplicationFile[]> {
  return (await listKeptFiles(db, id)).filter((it) => it.addedBy === null)
}

/** Questions back, the newest first. */
export async function listAskBacks(db: Db | Tx, id: ApplicationId): Promise<AskBack[]> {
  const rows = await db
    .selectFrom('askBack')
    .select(askBackTable.columns)
    .where('applicationId', '=', id)
    .orderBy('askedOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(askBackTable.decode)
}

/** Decisions that hold, the newest first. */
export async function listSignedDecisions(db: Db | Tx, id: ApplicationId): Promise<AdmissionDecision[]> {
  const rows = await db
    .selectFrom('admissionDecision')
    .select(admissionDecisionTable.columns)
    .where('applicationId', '=', id)
    .where('state', '=', 'signed')
    .execute()
  return newestDecisionsFirst(rows.map(admissionDecisionTable.decode))
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
