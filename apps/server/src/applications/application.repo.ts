import type { ApplicationScope } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationNumber, formatApplicationNumber } from '@etappe/domain/applications/application-number'
import { AppError } from '@etappe/domain/kernel/errors'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { applicationTable } from './application.table.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

export async function findApplication(db: Db | Tx, id: ApplicationId): Promise<Application | undefined> {
  const row = await db.selectFrom('application').select(applicationTable.columns).where('id', '=', id).executeTakeFirst()
  return row && applicationTable.decode(row)
}

/** The application of this id. Throws `not-found`. */
export async function getApplication(db: Db | Tx, id: ApplicationId): Promise<Application> {
  const found = await findApplication(db, id)
  if (!found) throw new AppError('not-found')
  return found
}

/** These applications, as far as there are such, in no order. */
export async function listApplicationsById(db: Db | Tx, ids: readonly ApplicationId[]): Promise<Application[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('application').select(applicationTable.columns).where('id', 'in', among(db, ids)).execute()
  return rows.map(applicationTable.decode)
}

/** An application by its number, if the reader may see it. */
export async function findVisibleApplication(
  db: Db | Tx,
  scope: ApplicationScope,
  number: ApplicationNumber,
): Promise<Application | undefined> {
  const row = await db
    .selectFrom('application')
    .select(applicationTable.columns)
    .where('number', '=', number)
    .where(whereInApplicationScope(scope))
    .executeTakeFirst()
  return row && applicationTable.decode(row)
}

/** Whether another application was found to repeat this one. */
export async function isOriginal(db: Db | Tx, id: ApplicationId): Promise<boolean> {
  const row = await db.selectFrom('application').select('id').where('duplicateOfId', '=', id).limit(1).executeTakeFirst()
  return row !== undefined
}

/** The next number of a year. Counts up even when the application that took it is gone. */
export async function nextApplicationNumber(tx: Tx, year: number): Promise<ApplicationNumber> {
  const row = await tx
    .insertInto('applicationSequence')
    .values({ year, last: 1 })
    .onConflict((oc) => oc.column('year').doUpdateSet((eb) => ({ last: eb('applicationSequence.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return formatApplicationNumber(year, row.last)
}
