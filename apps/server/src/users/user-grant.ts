import { addDays } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { grantId, userId } from '@etappe/domain/kernel/id'
import { type Grant, grantFields, grantRecord } from '@etappe/domain/users/grant'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command } from '../kernel/trpc.ts'
import { keepAdministered } from './administered.ts'
import { getUser, requireSoundGrant } from './invitation.ts'
import { findGrant, listOtherGrants } from './user-list.repo.ts'
import { grantTable } from './user.table.ts'

const version = z.int().min(1)

async function getGrant(tx: Tx, id: Grant['id']): Promise<Grant> {
  const found = await findGrant(tx, id)
  if (!found) throw new AppError('not-found')
  return found
}

export const giveGrant = command
  .meta({ needs: 'user.manage' })
  .input(z.object({ id: grantId, userId, fields: grantFields }))
  .output(grantRecord)
  .mutation(
    inTransaction(async ({ tx, today, write }, { id, userId: person, fields }) => {
      await getUser(tx, person)
      await requireSoundGrant(tx, fields, { today, person, prefix: 'fields.', others: await listOtherGrants(tx, person, id) })
      return write.insert(grantTable, { ...fields, id, userId: person, version: 1 }, 'grant.given')
    }),
  )

export const changeGrant = command
  .meta({ needs: 'user.manage' })
  .input(z.object({ id: grantId, version, fields: grantFields.partial() }))
  .output(grantRecord)
  .mutation(
    inTransaction(async (ctx, { id, version: seen, fields }) => {
      const { tx, today } = ctx
      const record = await getGrant(tx, id)
      const merged = await mergeEdit(tx, grantTable, record, { version: seen, fields: fields as Partial<Grant> })
      const others = await listOtherGrants(tx, record.userId, id)
      await requireSoundGrant(tx, { ...record, ...merged }, { today, person: record.userId, prefix: 'fields.', others })
      const after = await keepAdministered(tx, today, () => ctx.write.update(grantTable, record, merged, 'grant.changed'))
      if (after === record) ctx.unchanged()
      return after
    }),
  )

/** Ends a role at once: yesterday was its last day. One that had no whole day yet is taken back altogether. */
export const endGrant = command
  .meta({ needs: 'user.manage' })
  .input(z.object({ id: grantId, version }))
  .output(z.object({ id: grantId }))
  .mutation(
    inTransaction(async (ctx, { id, version: seen }) => {
      const { tx, today, write } = ctx
      const record = await getGrant(tx, id)
      const validTo = addDays(today, -1)
      if (record.validTo !== null && record.validTo <= validTo) {
        ctx.unchanged()
        return { id }
      }
      const merged = await mergeEdit(tx, grantTable, record, { version: seen, fields: { validTo } })
      await keepAdministered(tx, today, async () => {
        if (record.validFrom > validTo) await write.remove(grantTable, record, 'grant.ended')
        else await write.update(grantTable, record, merged, 'grant.ended')
      })
      return { id }
    }),
  )
