import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { coveredUntil } from '@etappe/domain/users/cover'
import type { Tx } from '../db/database.ts'
import { listAdminPeriods } from './user-list.repo.ts'

/**
 * Makes a change unless it would leave the installation without anybody who administers it, today or on a later day: from
 * inside that could not be mended.
 */
export async function keepAdministered<Output>(tx: Tx, today: Day, change: () => Promise<Output>): Promise<Output> {
  const before = coveredUntil(await listAdminPeriods(tx), today)
  const output = await change()
  const after = coveredUntil(await listAdminPeriods(tx), today)
  if (after !== null && (before === null || after < before)) throw new AppError('last-admin')
  return output
}
