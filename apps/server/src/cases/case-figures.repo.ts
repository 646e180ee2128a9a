import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
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
