import type { Role } from '@etappe/domain/access/role'
import { needsOffice } from '@etappe/domain/access/role'
import type { Day } from '@etappe/domain/kernel/day'
import { problemsOf } from '@etappe/domain/kernel/problems'
import { type GrantFields, grantFields, grantProblems } from '@etappe/domain/users/grant'
import type { Problems } from '../ui/field-errors.tsx'

/** A role as it stands in a form: not chosen yet, or typed and not readable. */
export interface GrantContent {
  readonly role: Role | null
  readonly officeCode: string | null
  readonly deputyForId: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

export const newGrant = (today: Day): GrantContent => ({ role: null, officeCode: null, deputyForId: null, validFrom: today, validTo: null })

export type Checked<Fields> = { readonly fields: Fields; readonly problems: null } | { readonly fields: null; readonly problems: Problems }

const under = (prefix: string, problems: Partial<Problems>): Problems =>
  Object.fromEntries(Object.entries(problems).flatMap(([path, problem]) => (problem ? [[prefix + path, problem]] : [])))

/** What the server would say about a role, before it is asked: same schema, same rules, same paths. */
export function checkGrant(content: GrantContent, prefix: string, others: readonly GrantFields[] = []): Checked<GrantFields> {
  // An office chosen for another role before counts for nothing.
  const officeCode = content.role !== null && needsOffice(content.role) ? content.officeCode : null
  const parsed = grantFields.safeParse({ ...content, officeCode })
  if (!parsed.success) {
    const missing = (['role', 'validFrom'] as const).filter((key) => content[key] === null)
    const problems = { ...problemsOf(parsed.error), ...Object.fromEntries(missing.map((key) => [key, 'required' as const])) }
    const office =
      content.role !== null && needsOffice(content.role) && officeCode === null ? { officeCode: 'office-required' as const } : {}
    return { fields: null, problems: under(prefix, { ...problems, ...office }) }
  }
  const problems = under(prefix, grantProblems(parsed.data, others))
  return Object.keys(problems).length > 0 ? { fields: null, problems } : { fields: parsed.data, problems: null }
}
