import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import type { Instant } from '@etappe/domain/kernel/day'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { applicationTable } from './application.table.ts'

/** The application of this number if it names this address. */
export async function findApplicationToRemind(tx: Tx, number: ApplicationNumber, email: string): Promise<Application | undefined> {
  const row = await tx
    .selectFrom('application')
    .select(applicationTable.columns)
    .where('number', '=', number)
    .where('contactEmail', '=', email)
    .executeTakeFirst()
  return row && applicationTable.decode(row)
}

/** Whether the link was written to the applicant since an instant. */
export async function hasLinkMailSince(tx: Tx, id: ApplicationId, since: Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('applicationMail')
    .select('id')
    .where('applicationId', '=', id)
    .where('kind', '=', 'link')
    .where('createdAt', '>', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
