import type { AskBack } from '@etappe/domain/applications/ask-back'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import type { Db, Tx } from '../db/database.ts'
import { askBackTable } from './application.table.ts'

interface Due {
  readonly from: Day
  readonly to: Day
  readonly askedBefore: Day
}

/** Open questions back that are due within some days, were asked before a day, and of which nobody was reminded yet. */
export async function listAskBacksDue(db: Db, { from, to, askedBefore }: Due): Promise<AskBack[]> {
  const rows = await db
    .selectFrom('askBack')
    .select(askBackTable.columns)
    .where('answeredOn', 'is', null)
    .where('closedOn', 'is', null)
    .where('dueOn', '>=', from)
    .where('dueOn', '<=', to)
    .where('askedOn', '<', askedBefore)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('applicationMail')
            .select('applicationMail.id')
            .whereRef('applicationMail.applicationId', '=', 'askBack.applicationId')
            .where('applicationMail.kind', '=', 'reminder')
            .whereRef('applicationMail.createdAt', '>', 'askBack.askedOn'),
        ),
      ),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('application')
          .select('application.id')
          .whereRef('application.id', '=', 'askBack.applicationId')
          .where('application.state', '=', 'incomplete')
          .where('application.contactEmail', '<>', ''),
      ),
    )
    .execute()
  return rows.map(askBackTable.decode)
}

/** Whether somebody was reminded of a question since it was asked. */
export async function hasReminderSince(tx: Tx, { applicationId, askedOn }: AskBack): Promise<boolean> {
  const row = await tx
    .selectFrom('applicationMail')
    .select('id')
    .where('applicationId', '=', applicationId)
    .where('kind', '=', 'reminder')
    // An instant stands behind the day it is on.
    .where('createdAt', '>', askedOn as string as Instant)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
