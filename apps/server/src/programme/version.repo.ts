import type { CaseScope } from '@etappe/domain/access/policy'
import type { ProgrammeVersionId } from '@etappe/domain/kernel/id'
import type { ProgrammeVersion, VersionSummary } from '@etappe/domain/programme/programme-version'
import { sql } from 'kysely'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db, Tx } from '../db/database.ts'
import { programmeVersionTable } from './programme-version.table.ts'

const { columns, decode } = programmeVersionTable

export async function findVersion(db: Db | Tx, id: ProgrammeVersionId): Promise<ProgrammeVersion | undefined> {
  const row = await db.selectFrom('programmeVersion').select(columns).where('id', '=', id).executeTakeFirst()
  return row && decode(row)
}

export async function findVersionByNumber(db: Db | Tx, number: number): Promise<ProgrammeVersion | undefined> {
  const row = await db.selectFrom('programmeVersion').select(columns).where('number', '=', number).executeTakeFirst()
  return row && decode(row)
}

export async function findDraft(db: Db | Tx): Promise<ProgrammeVersion | undefined> {
  const row = await db.selectFrom('programmeVersion').select(columns).where('state', '=', 'draft').executeTakeFirst()
  return row && decode(row)
}

/** The number the next version will have. */
export async function nextVersionNumber(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('programmeVersion')
    .select((eb) => eb.fn.max<number>('number').as('last'))
    .executeTakeFirstOrThrow()
  return Number(row.last) + 1
}

export async function isFollowed(tx: Tx, number: number): Promise<boolean> {
  return (await tx.selectFrom('case').select('id').where('programmeVersion', '=', number).limit(1).executeTakeFirst()) !== undefined
}

/** How many cases within reach follow each version, running and ended. */
async function countCases(db: Db, scope: CaseScope): Promise<Map<number, { running: number; ended: number }>> {
  const rows = await db
    .selectFrom('case')
    .select(['programmeVersion'])
    .select([
      sql<number>`sum(case when "lifecycle" in ('active', 'onHold') then 1 else 0 end)`.as('running'),
      sql<number>`sum(case when "lifecycle" in ('active', 'onHold') then 0 else 1 end)`.as('ended'),
    ])
    .where(inCaseScope(scope))
    .groupBy('programmeVersion')
    .execute()
  return new Map(rows.map((it) => [it.programmeVersion, { running: Number(it.running), ended: Number(it.ended) }]))
}

interface Asked {
  readonly scope: CaseScope
  /** Whether the reader may see what is not in force yet. */
  readonly withDraft: boolean
}

/** The versions, the newest first, with the cases within reach that follow them. Two statements. */
export async function listVersions(db: Db, { scope, withDraft }: Asked): Promise<VersionSummary[]> {
  const states = withDraft ? (['draft', 'published'] as const) : (['published'] as const)
  const [rows, counts] = await Promise.all([
    db
      .selectFrom('programmeVersion as it')
      .leftJoin('user as maker', 'maker.id', 'it.createdBy')
      .leftJoin('user as publisher', 'publisher.id', 'it.publishedBy')
      .select(['it.id', 'it.number', 'it.title', 'it.note', 'it.state', 'it.basedOn', 'it.createdOn', 'it.publishedOn', 'it.version'])
      .select(['maker.name as createdByName', 'publisher.name as publishedByName'])
      .where('it.state', 'in', states)
      .orderBy('it.number', 'desc')
      .execute(),
    countCases(db, scope),
  ])
  const current = rows.find((it) => it.state === 'published')?.number
  return rows.map((row) => ({
    ...row,
    isCurrent: row.number === current,
    ...(counts.get(row.number) ?? { running: 0, ended: 0 }),
  }))
}
