import { type ApplicationFields, applicationFields, blankApplication } from '@etappe/domain/applications/application-fields'
import type { Application } from '@etappe/domain/applications/application'
import type { FieldChange } from '@etappe/domain/audit/event'
import type { Db, Tx } from '../db/database.ts'

/** What an application said when it came in, whatever staff has corrected since; the log knows it. */
export async function readSubmittedFields(db: Db | Tx, it: Application): Promise<ApplicationFields> {
  const row = await db
    .selectFrom('audit')
    .select('changes')
    .where('noun', '=', 'application')
    .where('recordId', '=', it.id)
    .where('version', '=', 1)
    .where('op', '=', 'insert')
    .executeTakeFirst()
  if (!row) return applicationFields.parse(it)
  const said = Object.entries(JSON.parse(row.changes) as Record<string, FieldChange>).map(([field, { to }]) => [field, to] as const)
  return applicationFields.parse({ ...blankApplication, ...Object.fromEntries(said) })
}
