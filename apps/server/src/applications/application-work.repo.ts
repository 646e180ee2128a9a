import { newestDecisionsFirst } from '@etappe/domain/applications/decision-order'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { ApplicationMail } from '@etappe/domain/applications/application-mail'
import type { AskBack } from '@etappe/domain/applications/ask-back'
import type { Interview } from '@etappe/domain/applications/interview'
import type { Rating } from '@etappe/domain/applications/rating'
import type { Round } from '@etappe/domain/applications/round'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import {
  admissionDecisionTable,
  applicationFileTable,
  applicationMailTable,
  applicationRoundTable,
  askBackTable,
  interviewTable,
  ratingTable,
} from './application.table.ts'

/** Files that were not taken out again, the oldest first. */
export async function listApplicationFiles(db: Db | Tx, id: ApplicationId): Promise<ApplicationFile[]> {
  const rows = await db
    .selectFrom('applicationFile')
    .select(applicationFileTable.columns)
    .where('applicationId', '=', id)
    .where('removedOn', 'is', null)
    .orderBy('addedAt')
    // What a form sent came in one moment.
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(applicationFileTable.decode)
}

/** Questions back to some applicants, the newest first. */
export async function listAskBacks(db: Db | Tx, ids: readonly ApplicationId[]): Promise<AskBack[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('askBack')
    .select(askBackTable.columns)
    .where('applicationId', 'in', among(db, ids))
    .orderBy('askedOn', 'desc')
    // Of two on one day, the one that is open.
    .orderBy('version')
    .orderBy('id')
    .execute()
  return rows.map(askBackTable.decode)
}

export async function listInterviews(db: Db | Tx, id: ApplicationId): Promise<Interview[]> {
  const rows = await db
    .selectFrom('interview')
    .select(interviewTable.columns)
    .where('applicationId', '=', id)
    .orderBy('heldOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(interviewTable.decode)
}

/** Ratings of some applications, those that were done first in front. */
export async function listRatings(db: Db | Tx, ids: readonly ApplicationId[]): Promise<Rating[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('rating')
    .select(ratingTable.columns)
    .where('applicationId', 'in', among(db, ids))
    .orderBy('id')
    .execute()
  const never = '9999-12-31'
  return rows.map(ratingTable.decode).sort((a, b) => ((a.doneOn ?? never) < (b.doneOn ?? never) ? -1 : a.doneOn === b.doneOn ? 0 : 1))
}

/** Decisions about some applications, the newest first. */
export async function listAdmissionDecisions(db: Db | Tx, ids: readonly ApplicationId[]): Promise<AdmissionDecision[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('admissionDecision')
    .select(admissionDecisionTable.columns)
    .where('applicationId', 'in', among(db, ids))
    .execute()
  return newestDecisionsFirst(rows.map(admissionDecisionTable.decode))
}

/** Mails to an applicant, the newest first. */
export async function listApplicationMails(db: Db | Tx, id: ApplicationId): Promise<ApplicationMail[]> {
  const rows = await db
    .selectFrom('applicationMail')
    .select(applicationMailTable.columns)
    .where('applicationId', '=', id)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(applicationMailTable.decode)
}

export async function findRoundOf(db: Db | Tx, id: Round['id'] | null): Promise<Round | null> {
  if (id === null) return null
  const row = await db.selectFrom('applicationRound').select(applicationRoundTable.columns).where('id', '=', id).executeTakeFirst()
  return row ? applicationRoundTable.decode(row) : null
}
