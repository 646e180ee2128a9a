import type { Day } from '@etappe/domain/kernel/day'
import { type UserId, userId } from '@etappe/domain/kernel/id'
import { problemsOf } from '@etappe/domain/kernel/problems'
import type { GrantFields } from '@etappe/domain/users/grant'
import { type UserFields, userFields } from '@etappe/domain/users/user'
import { type Checked, checkGrant, type GrantContent, newGrant } from './grant-draft.ts'

export interface InvitationDraft {
  /** Made once per form, so that inviting again after a lost answer makes one account only. */
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly grants: readonly GrantContent[]
}

export const newInvitation = (today: Day): InvitationDraft => ({
  id: userId.parse(crypto.randomUUID()),
  name: '',
  email: '',
  grants: [newGrant(today)],
})

interface Invitation {
  readonly fields: UserFields
  readonly grants: GrantFields[]
}

/** What the server would say about an invitation, before it is asked. */
export function checkInvitation({ name, email, grants }: InvitationDraft): Checked<Invitation> {
  const person = userFields.safeParse({ name, email })
  const good: GrantFields[] = []
  const wrong = grants.map((grant, index) => {
    const { fields, problems } = checkGrant(grant, `grants.${index}.`, good)
    if (fields) good.push(fields)
    return problems ?? {}
  })
  const missing = email.trim() === '' ? { 'fields.email': 'required' as const } : {}
  const personal = person.success
    ? {}
    : Object.fromEntries(Object.entries(problemsOf(person.error)).map(([path, it]) => [`fields.${path}`, it]))
  const problems = Object.assign({ ...personal, ...missing }, ...wrong)
  return person.success && Object.keys(problems).length === 0
    ? { fields: { fields: person.data, grants: good }, problems: null }
    : { fields: null, problems }
}
