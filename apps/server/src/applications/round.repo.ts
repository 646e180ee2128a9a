import type { ApplicationScope } from '@etappe/domain/access/policy'
import type { Round } from '@etappe/domain/applications/round'
import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import { AppError } from '@etappe/domain/kernel/errors'
import type { ApplicationRoundId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { applicationRoundTable } from './application.table.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

/** Every round, the one that opens last first. */
export async function listRounds(db: Db | Tx): Promise<Round[]> {
  const rows = await db
    .selectFrom('applicationRound')
    .select(applicationRoundTable.columns)
    .orderBy('opensOn', 'desc')
    .orderBy('closesOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(applicationRoundTable.decode)
}

export async function findRound(db: Db | Tx, id: ApplicationRoundId): Promise<Round | undefined> {
  const row = await db.selectFrom('applicationRound').select(applicationRoundTable.columns).where('id', '=', id).executeTakeFirst()
  return row && applicationRoundTable.decode(row)
}

/** The round of this id. Throws `not-found`. */
export async function getRound(db: Db | Tx, id: ApplicationRoundId): Promise<Round> {
  const found = await findRound(db, id)
  if (!found) throw new AppError('not-found')
  return found
}

/** Kinds of which a round has applications, whoever may see them. */
export async function listKindsInRound(db: Db | Tx, id: ApplicationRoundId): Promise<CaseKind[]> {
  const rows = await db.selectFrom('application').select('kind').distinct().where('roundId', '=', id).execute()
  return rows.map((it) => it.kind)
}

/** The same of every round at once, by its id. */
export async function listKindsByRound(db: Db | Tx): Promise<(id: string) => CaseKind[]> {
  const rows = await db.selectFrom('application').select(['roundId', 'kind']).distinct().where('roundId', 'is not', null).execute()
  return (id) => rows.filter((it) => it.roundId === id).map((it) => it.kind)
}

const none = (): Record<CaseKind, number> => Object.fromEntries(caseKinds.map((it) => [it, 0])) as Record<CaseKind, number>

/** How many applications of each round and kind somebody sees. */
export async function countByRound(
  db: Db | Tx,
  scope: ApplicationScope,
): Promise<(id: ApplicationRoundId) => Readonly<Record<CaseKind, number>>> {
  const rows = await db
    .selectFrom('application')
    .select((eb) => ['roundId', 'kind', eb.fn.countAll().as('count')])
    .where('roundId', 'is not', null)
    .where(whereInApplicationScope(scope))
    .groupBy(['roundId', 'kind'])
    .execute()
  const counts = new Map<string, Record<CaseKind, number>>()
  for (const { roundId, kind, count } of rows) {
    const id = roundId ?? ''
    counts.set(id, { ...(counts.get(id) ?? none()), [kind]: Number(count) })
  }
  return (id) => counts.get(id) ?? none()
}
