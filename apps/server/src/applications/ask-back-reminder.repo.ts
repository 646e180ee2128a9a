import type { AskBack } from '@etappe/domain/applications/ask-back'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import { type Expression, sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import { askBackTable } from './application.table.ts'

/** Behind every instant of a day: who was reminded of an earlier question on the day of this one was not reminded of this one. */
const behind = (on: Expression<Day>) => sql<Instant>`${on} || 'T99'`

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
            .where('applicationMail.createdAt', '>', behind(eb.ref('askBack.askedOn'))),
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
    .where('createdAt', '>', behind(sql.val(askedOn)))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
