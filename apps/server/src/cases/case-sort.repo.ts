import type { CaseSort } from '@etappe/domain/cases/case-query'
import { phases } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { type RawBuilder, sql } from 'kysely'
import { lightExpression } from './case-filter.repo.ts'

/** Later than any day of a case, so that cases without one stand last. */
const never = '9999-12-31'

const phaseOrder = sql<number>`case "case"."phase" ${sql.join(
  phases.map((phase, index) => sql`when ${sql.lit(phase)} then ${sql.lit(index)}`),
  sql` `,
)} end`

/** Sorts by a rank; all others sort by text. */
export const sortedByOf = (sort: CaseSort): 'number' | 'text' => (sort === 'phase' || sort === 'light' ? 'number' : 'text')

/** The value a list is sorted by; the case number breaks ties. */
export function sortExpression(sort: CaseSort, today: Day): RawBuilder<string | number> {
  switch (sort) {
    case 'number':
      return sql<string>`"case"."number"`
    case 'name':
      return sql<string>`"case"."nameSort"`
    case 'place':
      return sql<string>`"case"."placeSort"`
    case 'phase':
      return phaseOrder
    case 'light':
      return sql<number>`case (${lightExpression(today)}) when 'red' then 0 when 'amber' then 1 when 'green' then 2 when 'paused' then 3 else 4 end`
    case 'owner':
      return sql<string>`coalesce("owner"."sortName", '~')`
    case 'facilitator':
      return sql<string>`coalesce("facilitator"."sortName", '~')`
    case 'nextMilestone':
      return sql<string>`coalesce("case"."milestoneDueOn", ${never})`
    case 'lastContact':
      return sql<string>`coalesce("case"."lastContactOn", "case"."startedOn")`
    case 'supportEnd':
      return sql<string>`coalesce("case"."supportEnd", ${never})`
  }
}
