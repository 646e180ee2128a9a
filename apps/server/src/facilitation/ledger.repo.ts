import type { LedgerMeeting } from '@etappe/domain/facilitation/ledger-view'
import type { SupportService } from '@etappe/domain/facilitation/support-service'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db } from '../db/database.ts'
import { supportServiceTable } from './support-service.table.ts'

/** The services of a case by day, the latest first. */
export async function listServices(db: Db, caseId: CaseId): Promise<SupportService[]> {
  const rows = await db
    .selectFrom('supportService')
    .select(supportServiceTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(supportServiceTable.decode)
}

/** The meetings of a case that were not cancelled, the latest first. */
export async function listLedgerMeetings(db: Db, caseId: CaseId): Promise<LedgerMeeting[]> {
  return db
    .selectFrom('meeting')
    .select(['id', 'kind', 'state', 'heldOn'])
    .where('caseId', '=', caseId)
    .where('state', '<>', 'cancelled')
    .orderBy('heldOn', 'desc')
    .orderBy('id')
    .execute()
}
