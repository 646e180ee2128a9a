import type { Day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { grantId, type UserId } from '@etappe/domain/kernel/id'
import { type GrantFields, grantProblems } from '@etappe/domain/users/grant'
import type { User, UserFields } from '@etappe/domain/users/user'
import { openPasswordLink } from '../auth/password.repo.ts'
import type { Tx } from '../db/database.ts'
import type { WriteContext } from '../kernel/command.ts'
import { listOffices } from '../offices/office.repo.ts'
import { findUser } from './user.repo.ts'
import { findUserByEmail, refreshSortName } from './user-list.repo.ts'
import { grantTable, userTable } from './user.table.ts'

export async function getUser(tx: Tx, id: UserId): Promise<User> {
  const found = await findUser(tx, id)
  if (!found) throw new AppError('not-found')
  return found
}

export async function requireFreeEmail(tx: Tx, email: string): Promise<void> {
  if (await findUserByEmail(tx, email)) throw new AppError('email-taken', { fields: { 'fields.email': 'email-taken' } })
}

interface Where {
  readonly today: Day
  /** Who is to have it. */
  readonly person: UserId
  /** Path of the grant in the input, for the problems beside its fields. */
  readonly prefix: string
  readonly others: readonly GrantFields[]
}

/** Somebody else's deputy: another person there is. */
async function requireDeputy(tx: Tx, { deputyForId }: GrantFields, { person, prefix }: Pick<Where, 'person' | 'prefix'>): Promise<void> {
  if (deputyForId === null) return
  if (deputyForId === person) throw invalidField(`${prefix}deputyForId`, 'not-a-choice')
  if (!(await findUser(tx, deputyForId))) throw invalidField(`${prefix}deputyForId`, 'user-unknown')
}

export async function requireSoundGrant(tx: Tx, fields: GrantFields, { today, person, prefix, others }: Where): Promise<void> {
  const problems = Object.entries(grantProblems(fields, others)).map(([key, problem]) => [prefix + key, problem])
  if (problems.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(problems) })
  await requireDeputy(tx, fields, { person, prefix })
  if (fields.officeCode === null) return
  const offices = await listOffices(tx, today)
  if (!offices.some((office) => office.code === fields.officeCode)) throw invalidField(`${prefix}officeCode`, 'office-not-allowed')
}

export interface Invitation {
  readonly id: UserId
  readonly fields: UserFields
  readonly grants: readonly GrantFields[]
}

/** Makes an account with its roles and an open link to choose a password. */
export async function invitePerson({ tx, write, services }: WriteContext, today: Day, { id, fields, grants }: Invitation): Promise<User> {
  await requireFreeEmail(tx, fields.email)
  for (const [index, grant] of grants.entries())
    await requireSoundGrant(tx, grant, { today, person: id, prefix: `grants.${index}.`, others: grants.slice(0, index) })
  const record = await write.insert(userTable, { ...fields, id, lockedAt: null, version: 1 }, 'user.invited')
  await refreshSortName(tx, id, record.name)
  for (const grant of grants)
    await write.insert(grantTable, { ...grant, id: grantId.parse(services.ids.next()), userId: id, version: 1 }, 'user.invited')
  await openPasswordLink(tx, id, { id: services.ids.next(), on: today })
  return record
}
