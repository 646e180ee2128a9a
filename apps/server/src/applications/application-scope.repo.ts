import type { ApplicationScope } from '@etappe/domain/access/policy'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Tables } from '../db/database.ts'

/** The scope as a condition on `application`; a property test holds it against `inApplicationScope`, which says the same in memory. */
export function whereInApplicationScope(scope: ApplicationScope) {
  return (eb: ExpressionBuilder<Tables, 'application'>) => {
    if (scope.all) return sql<boolean>`1 = 1`
    if (scope.offices.length === 0) return sql<boolean>`1 = 0`
    return eb.or([eb('application.officeCode', 'in', scope.offices), eb('application.officeCode', 'is', null)])
  }
}
