import type { Application } from '@etappe/domain/applications/application'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { type ApplicationFields, applicationFields } from '@etappe/domain/applications/application-fields'
import type { StoredFile } from '@etappe/domain/applications/application-file'
import { sameValue } from '@etappe/domain/audit/diff'
import type { Instant } from '@etappe/domain/kernel/day'
import type { Tx } from '../db/database.ts'
import { applicationTable } from './application.table.ts'

const day = 86_400_000

interface Content {
  readonly kind: Application['kind']
  readonly fields: ApplicationFields
  readonly files: readonly Pick<StoredFile, 'sha256'>[]
}

/** What was said, apart from the ids a form makes for its rows. */
const said = (fields: ApplicationFields) => ({
  ...applicationFields.parse(fields),
  members: fields.members.map(({ id: _, ...member }) => member),
})

const contents = (files: readonly Pick<StoredFile, 'sha256'>[]) => files.map((it) => it.sha256).sort()

/** How many applications named an address within a day. */
export async function countOfAddress(tx: Tx, contactEmail: string, now: Date): Promise<number> {
  const row = await tx
    .selectFrom('application')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('contactEmail', '=', contactEmail)
    .where('submittedAt', '>', new Date(now.getTime() - day).toISOString() as Instant)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** An application that says exactly the same, with the same files, not a day old and still open. */
export async function findSameApplication(tx: Tx, { kind, fields, files }: Content, now: Date): Promise<Application | undefined> {
  const since = new Date(now.getTime() - day).toISOString() as Instant
  const rows = await tx
    .selectFrom('application')
    .select(applicationTable.columns)
    .where('contactEmail', '=', fields.contactEmail)
    .where('kind', '=', kind)
    .where('channel', '=', 'online')
    .where('submittedAt', '>', since)
    .orderBy('submittedAt')
    .limit(50)
    .execute()
  for (const row of rows) {
    const it = applicationTable.decode(row)
    if (!isApplicationOpen(it.state) || !sameValue(said(it), said(fields))) continue
    const kept = await tx.selectFrom('applicationFile').select('sha256').where('applicationId', '=', it.id).execute()
    if (sameValue(contents(kept), contents(files))) return it
  }
  return undefined
}
