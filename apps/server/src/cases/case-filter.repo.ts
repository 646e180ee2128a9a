import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Tables } from '../db/database.ts'

type Eb = ExpressionBuilder<Tables, 'case'>
type Condition = Expression<SqlBool>

/** The light of a case on a day, as `lightOf` of the domain says it; a test holds the two together. */
export const lightExpression = (today: Day) => sql<string>`case when "case"."lifecycle" = 'onHold' then 'paused'
  when "case"."lifecycle" <> 'active' then 'closed'
  when "case"."redFrom" <= ${today} then 'red'
  when "case"."amberFrom" <= ${today} then 'amber'
  else 'green' end`

/** Who facilitates a case on a day; of two who do, the one who came last. */
export const facilitatorExpression = (today: Day) => (eb: ExpressionBuilder<Tables, 'case'>) =>
  eb
    .selectFrom('assignment')
    .select('assignment.userId')
    .whereRef('assignment.caseId', '=', 'case.id')
    .where('assignment.validFrom', '<=', today)
    .where((it) => it.or([it('assignment.validTo', 'is', null), it('assignment.validTo', '>=', today)]))
    .orderBy('assignment.validFrom', 'desc')
    .orderBy('assignment.id')
    .limit(1)

/** The words of a search text, folded the way the index was. */
export const searchTerms = (text: string): string[] =>
  foldGerman(text)
    .split(' ')
    .filter((term) => term !== '')
    .slice(0, 8)

const withoutNone = <T extends string>(values: readonly (T | 'none')[]): T[] => values.filter((it): it is T => it !== 'none')

const byPerson = (eb: Eb, values: readonly string[], column: Expression<string | null>): Condition => {
  const ids = withoutNone(values)
  const ways = [...(ids.length > 0 ? [eb(column, 'in', ids)] : []), ...(values.includes('none') ? [eb(column, 'is', null)] : [])]
  return eb.or(ways)
}

/** One condition per filter. `phase` stands apart, because the counts per phase are made without it. */
export function filterConditions(filters: Omit<CaseFilters, 'phase'>, today: Day) {
  return (eb: Eb): Condition[] => {
    const some = <T>(values: readonly T[] | undefined, make: (values: readonly T[]) => Condition) =>
      values && values.length > 0 ? [make(values)] : []
    return [
      eb('case.lifecycle', 'in', filters.lifecycle && filters.lifecycle.length > 0 ? filters.lifecycle : ['active', 'onHold']),
      ...some(filters.office, (it) => eb('case.officeCode', 'in', it)),
      ...(filters.kind ? [eb('case.kind', '=', filters.kind)] : []),
      ...some(filters.land, (it) => eb('case.land', 'in', it)),
      ...some(filters.topic, (it) => eb.or(it.map((topic) => eb('case.topics', 'like', `%"${topic}"%`)))),
      ...some(filters.owner, (it) => byPerson(eb, it, eb.ref('case.ownerId'))),
      ...some(filters.facilitator, (it) => byPerson(eb, it, facilitatorExpression(today)(eb) as unknown as Expression<string | null>)),
      ...some(filters.person, (it) =>
        eb.or([eb('case.ownerId', 'in', it), byPerson(eb, it, facilitatorExpression(today)(eb) as unknown as Expression<string | null>)]),
      ),
      ...some(filters.light, (it) => eb(lightExpression(today), 'in', it)),
      ...(filters.milestoneOverdue ? [eb('case.milestoneDueOn', '<', today)] : []),
      ...(filters.silentDays === undefined
        ? []
        : [
            eb('case.lifecycle', '=', 'active'),
            eb(eb.fn.coalesce('case.lastContactOn', 'case.startedOn'), '<=', addDays(today, -filters.silentDays)),
          ]),
      ...(filters.contactLate === undefined
        ? []
        : [
            eb('case.lifecycle', '=', 'active'),
            eb(filters.contactLate === 'red' ? 'case.contactCriticalFrom' : 'case.contactFrom', '<=', today),
          ]),
      ...searchTerms(filters.text ?? '').map((term) =>
        eb(
          'case.id',
          'in',
          eb
            .selectFrom('caseSearch')
            .select('caseSearch.caseId')
            .where('caseSearch.token', '>=', term)
            .where('caseSearch.token', '<', `${term}\uffff`),
        ),
      ),
    ]
  }
}
