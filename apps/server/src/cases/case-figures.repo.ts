import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId, UserId } from '@etappe/domain/kernel/id'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Db, Tables } from '../db/database.ts'
import { filterConditions } from './case-filter.repo.ts'
import type { Reader } from './case-list.repo.ts'
import { inCaseScope } from './case-scope.repo.ts'

/** The cases a reader may see that pass the filters, as a condition of any query that joins `case`. */
export function casesInReach(reader: Pick<Reader, 'scope' | 'today'>, { phase, ...filters }: CaseFilters) {
  return (eb: ExpressionBuilder<Tables, 'case'>): Expression<SqlBool> =>
    eb.and([
      inCaseScope(reader.scope)(eb),
      ...filterConditions(filters, reader.today)(eb),
      ...(phase && phase.length > 0 ? [eb('case.phase', 'in', phase)] : []),
    ])
}

/**
 * How many of the cases within `base` each of the named filters finds, in one pass: number by number what the list
 * counts whose filters are `base` and the named ones together.
 */
export async function countFigures<Name extends string>(
  db: Db,
  reader: Reader,
  base: CaseFilters,
  figures: Readonly<Record<Name, CaseFilters>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(figures) as Name[]
  const row = await db
    .selectFrom('case')
    .select((eb) =>
      names.map((name) => {
        const counted = casesInReach(reader, { ...base, ...figures[name] })(eb)
        return sql<number>`coalesce(sum(case when ${counted} then 1 else 0 end), 0)`.as<string>(name)
      }),
    )
    .where(casesInReach(reader, { ...base, lifecycle: [...lifecycles] }))
    .executeTakeFirstOrThrow()
  const counts: Readonly<Record<string, number>> = row
  return Object.fromEntries(names.map((name) => [name, Number(counts[name])])) as Record<Name, number>
}

/** A case and since when nobody met. */
export interface WaitingCase {
  readonly caseId: CaseId
  readonly caseNumber: CaseNumber
  readonly caseName: string
  readonly ownerId: UserId | null
  readonly ownerName: string | null
  readonly lastContactOn: Day | null
  readonly startedOn: Day
}

/** The cases that waited longest for a meeting, the longest first. */
export async function listWaitingCases(db: Db, reader: Reader, filters: CaseFilters, limit: number): Promise<WaitingCase[]> {
  return db
    .selectFrom('case')
    .leftJoin('user as owner', 'owner.id', 'case.ownerId')
    .select(['case.id as caseId', 'case.number as caseNumber', 'case.name as caseName', 'case.ownerId', 'owner.name as ownerName'])
    .select(['case.lastContactOn', 'case.startedOn'])
    .where(casesInReach(reader, filters) as never)
    .orderBy((eb) => eb.fn.coalesce('case.lastContactOn', 'case.startedOn'))
    .orderBy('case.number')
    .limit(limit)
    .execute()
}
