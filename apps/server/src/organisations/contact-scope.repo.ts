import type { CaseScope } from '@etappe/domain/access/policy'
import type { ContactId, OrganisationId } from '@etappe/domain/kernel/id'
import { type ExpressionBuilder, type ReferenceExpression, sql } from 'kysely'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db, Tables, Tx } from '../db/database.ts'

/**
 * Whose people a reader may know, as a condition on the column that holds the organisation: of those that take or took part
 * in a case the reader sees; and in an office also of those that take part in no case at all.
 */
export function knowsPeopleOf<T extends keyof Tables>(scope: CaseScope, organisation: ReferenceExpression<Tables, T>) {
  return (eb: ExpressionBuilder<Tables, T>) => {
    const ref = organisation as never
    const parts = () => (eb as unknown as ExpressionBuilder<Tables, 'participation'>).selectFrom('participation as part')
    const inSight = parts()
      .select('part.organisationId')
      .where('part.caseId', 'in', (it) => it.selectFrom('case').select('case.id').where(inCaseScope(scope)))
    const seen = eb(ref, 'in', inSight as never)
    if (!scope.all && scope.offices.length === 0) return seen
    return eb.or([seen, eb(ref, 'not in', parts().select('part.organisationId') as never)])
  }
}

/** May a reader know the people of this organisation? The same condition, asked of one. */
export async function knowsPeople(db: Db | Tx, scope: CaseScope, id: OrganisationId): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select(sql<number>`1`.as('one'))
    .where('organisation.id', '=', id)
    .where(knowsPeopleOf<'organisation'>(scope, 'organisation.id'))
    .executeTakeFirst()
  return row !== undefined
}

/** Which of these contacts a reader may know; the others do not exist for them. */
export async function listKnownContacts(db: Db | Tx, scope: CaseScope, ids: readonly ContactId[]): Promise<Set<ContactId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('contact')
    .select('contact.id')
    .where('contact.id', 'in', ids)
    .where(knowsPeopleOf<'contact'>(scope, 'contact.organisationId'))
    .execute()
  return new Set(rows.map((row) => row.id))
}
