import type { CaseId, MeetingId } from '@etappe/domain/kernel/id'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import type { Db, Tx } from '../db/database.ts'
import { meetingTable } from './meeting.table.ts'

export async function findMeeting(db: Db | Tx, id: MeetingId): Promise<Meeting | undefined> {
  const row = await db.selectFrom('meeting').select(meetingTable.columns).where('id', '=', id).executeTakeFirst()
  return row && meetingTable.decode(row)
}

/** The newest meetings of a case, newest first. */
export async function listMeetings(db: Db | Tx, caseId: CaseId, limit: number): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .select(meetingTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('heldOn', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(meetingTable.decode)
}

export async function countMeetings(db: Db | Tx, caseId: CaseId): Promise<number> {
  const row = await db
    .selectFrom('meeting')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
