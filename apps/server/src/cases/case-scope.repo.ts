import { type CaseScope, readOnlyDays } from '@etappe/domain/access/policy'
import { addDays } from '@etappe/domain/kernel/day'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Tables } from '../db/database.ts'

/** The scope as a condition on `case`; a property test holds it against `inScope`, which says the same in memory. */
export function inCaseScope(scope: CaseScope) {
  return (eb: ExpressionBuilder<Tables, 'case'>) => {
    if (scope.all) return sql<boolean>`1 = 1`
    const offices = scope.offices.length > 0 ? [eb('case.officeCode', 'in', scope.offices)] : []
    const { assignedTo } = scope
    const assigned =
      assignedTo === null
        ? []
        : [
            eb(
              'case.id',
              'in',
              eb
                .selectFrom('assignment')
                .select('assignment.caseId')
                .where('assignment.userId', '=', assignedTo)
                .where('assignment.validFrom', '<=', scope.today)
                .where((it) =>
                  it.or([it('assignment.validTo', 'is', null), it('assignment.validTo', '>=', addDays(scope.today, -readOnlyDays))]),
                ),
            ),
          ]
    const ways = [...offices, ...assigned]
    return ways.length > 0 ? eb.or(ways) : sql<boolean>`1 = 0`
  }
}
