import type { Actor } from '@etappe/domain/access/policy'
import { applicationScope } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationCountQuery, ApplicationFilters } from '@etappe/domain/applications/application-list'
import { type ApplicationQueue, applicationQueues } from '@etappe/domain/applications/application-queue'
import { queueOf } from '@etappe/domain/applications/queue-of'
import type { Day } from '@etappe/domain/kernel/day'
import { sql } from 'kysely'
import { searchTerms } from '../cases/case-filter.repo.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import type { Db } from '../db/database.ts'
import { applicationTable } from './application.table.ts'
import { filterConditions, inQueue, isWaitingForSignature, narrowing, saysAll, toRateBy } from './application-filter.repo.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

export interface Listed {
  readonly filters: ApplicationFilters
  readonly cursor: string | null
  readonly limit: number
}

/** Who has waited longest comes first; of what is closed, the latest. */
const orderOf = (queue: ApplicationQueue) =>
  queue === 'closed'
    ? ({ column: 'application.stateOn', direction: 'desc' } as const)
    : ({ column: 'application.submittedAt', direction: 'asc' } as const)

/** One page of the applications a reader may see, in the order of the work. */
export async function listApplications(
  db: Db,
  reader: Actor,
  { filters, cursor, limit }: Listed,
): Promise<{ applications: Application[]; next: string | null }> {
  const { column, direction } = orderOf(filters.queue)
  let select = db
    .selectFrom('application')
    .select(applicationTable.columns)
    .where(whereInApplicationScope(applicationScope(reader)))
    .where((eb) => eb.and(filterConditions(filters, reader)(eb)))
    .orderBy(column, direction)
    .orderBy('application.number', direction)
    .limit(limit + 1)
  if (cursor) {
    const at = decodeCursor(cursor, 'text')
    const after = direction === 'desc' ? sql`<` : sql`>`
    const value = sql.ref(column)
    const isAfter = sql<boolean>`(${value} ${after} ${String(at.value)} or (${value} = ${String(at.value)} and "application"."number" ${after} ${at.number}))`
    select = select.where(isAfter)
  }
  const found = (await select.execute()).map(applicationTable.decode)
  const applications = found.slice(0, limit)
  const last = applications.at(-1)
  const value = last && (filters.queue === 'closed' ? last.stateOn : last.submittedAt)
  return { applications, next: found.length > limit && last && value ? encodeCursor({ value, number: last.number }) : null }
}

/** What the words find on every heap, the newest first. */
export async function searchApplications(db: Db, reader: Actor, text: string, limit: number): Promise<Application[]> {
  if (searchTerms(text).length === 0) return []
  const rows = await db
    .selectFrom('application')
    .select(applicationTable.columns)
    .where(whereInApplicationScope(applicationScope(reader)))
    .where((eb) => eb.and(saysAll(text)(eb)))
    .orderBy('application.submittedAt', 'desc')
    .orderBy('application.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(applicationTable.decode)
}

/** How many the filters find. */
export async function countApplications(db: Db, reader: Actor, filters: ApplicationFilters): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(whereInApplicationScope(applicationScope(reader)))
    .where((eb) => eb.and(filterConditions(filters, reader)(eb)))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

const snoozedNow = (today: Day) =>
  sql<number>`case when "application"."snoozedUntil" is not null and "application"."snoozedUntil" > ${today} then 1 else 0 end`

/** How many of those the filters leave lie on each heap. */
export async function countQueues(db: Db, reader: Actor, filters: ApplicationCountQuery): Promise<Record<ApplicationQueue, number>> {
  const { today } = reader
  const heads = db
    .selectFrom('application')
    .select((eb) => [
      'application.state',
      snoozedNow(today).as('isSnoozed'),
      sql<number>`case when ${isWaitingForSignature(eb)} then 1 else 0 end`.as('waits'),
    ])
    .where(whereInApplicationScope(applicationScope(reader)))
    .where((eb) => eb.and(narrowing(filters, reader)(eb)))
  const rows = await db
    .selectFrom(heads.as('head'))
    .select((eb) => ['head.state', 'head.isSnoozed', 'head.waits', eb.fn.countAll<number>().as('count')])
    .groupBy(['head.state', 'head.isSnoozed', 'head.waits'])
    .execute()
  const counts = Object.fromEntries(applicationQueues.map((queue) => [queue, 0])) as Record<ApplicationQueue, number>
  for (const { state, isSnoozed, waits, count } of rows) {
    // Any later day stands for one to come.
    const snoozedUntil = isSnoozed === 1 ? ('9999-12-31' as Day) : null
    counts[queueOf({ state, snoozedUntil, isWaitingForSignature: waits === 1 }, today)] += Number(count)
  }
  return counts
}

/** How many of those the filters leave wait for the reader's own rating. */
export async function countToRateBy(db: Db, reader: Actor, filters: ApplicationCountQuery): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(whereInApplicationScope(applicationScope(reader)))
    .where(inQueue('toRate', reader.today))
    .where(toRateBy(reader))
    .where((eb) => eb.and(narrowing(filters, reader)(eb)))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
