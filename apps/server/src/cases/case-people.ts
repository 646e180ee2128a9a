import type { Day } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import type { UserId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { CommandContext } from '../kernel/command.ts'
import { listPeople, ownerRoles } from '../users/people.repo.ts'

/** Throws unless this person can own a case of the office today. */
export async function requireOwner({ tx, today }: CommandContext, userId: UserId, officeCode: OfficeCode): Promise<void> {
  const found = await listPeople(tx, { roles: ownerRoles, officeCode, on: today, userId })
  if (found.length === 0) throw invalidField('ownerId', 'user-unknown')
}

/** Throws unless this person facilitates from a day on. */
export async function requireFacilitator({ tx, today }: CommandContext, userId: UserId, from: Day): Promise<void> {
  const found = await listPeople(tx, { roles: ['facilitator'], officeCode: null, on: from > today ? from : today, userId })
  if (found.length === 0) throw invalidField('facilitatorId', 'user-unknown')
}
