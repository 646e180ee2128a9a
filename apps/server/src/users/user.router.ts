import type { Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { userId } from '@etappe/domain/kernel/id'
import { grantFields } from '@etappe/domain/users/grant'
import { userFields, userRecord, userWithGrants } from '@etappe/domain/users/user'
import { z } from 'zod'
import { endSessions } from '../auth/password.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { keepAdministered } from './administered.ts'
import { getUser, invitePerson, requireFreeEmail } from './invitation.ts'
import { followAddress, mailLink } from './link-mail.ts'
import { changeGrant, endGrant, giveGrant } from './user-grant.ts'
import { openLink, renewLink } from './user-link.ts'
import { listUsers, refreshSortName } from './user-list.repo.ts'
import { userTable } from './user.table.ts'

const who = z.object({ id: userId })

export const userRouter = router({
  list: query
    .meta({ needs: 'user.manage' })
    .output(z.array(userWithGrants))
    .query(({ ctx }) => listUsers(ctx.db, ctx.services.clock.now())),

  /** Makes an account and mails the link to choose a password; without mail the administration hands it over. */
  invite: command
    .meta({ needs: 'user.manage' })
    .input(z.object({ id: userId, fields: userFields, grants: z.array(grantFields).min(1).max(20) }))
    .output(userRecord)
    .mutation(
      inTransaction(async (ctx, input) => {
        const person = await invitePerson(ctx, ctx.today, input)
        await mailLink(ctx, person)
        return person
      }),
    ),

  update: command
    .meta({ needs: 'user.manage' })
    .input(z.object({ id: userId, version: z.int().min(1), fields: userFields.partial() }))
    .output(userRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await getUser(ctx.tx, id)
        const merged = await mergeEdit(ctx.tx, userTable, record, { version, fields: fields as Partial<typeof record> })
        const isMoved = merged.email !== undefined && merged.email !== record.email
        if (isMoved) await requireFreeEmail(ctx.tx, merged.email ?? '')
        const after = await ctx.write.update(userTable, record, merged, 'user.updated')
        if (after === record) ctx.unchanged()
        await refreshSortName(ctx.tx, id, after.name)
        if (isMoved) await followAddress(ctx, after)
        return after
      }),
    ),

  /** Ends every open session of a person at once and lets them open none. */
  lock: command
    .meta({ needs: 'user.manage' })
    .input(who)
    .output(userRecord)
    .mutation(
      inTransaction(async (ctx, { id }) => {
        const record = await getUser(ctx.tx, id)
        if (id === ctx.actor.userId) throw new AppError('own-account')
        const fields = record.lockedAt === null ? { lockedAt: ctx.services.clock.now().toISOString() as Instant } : {}
        const after = await keepAdministered(ctx.tx, ctx.today, () => ctx.write.update(userTable, record, fields, 'user.locked'))
        if (after === record) ctx.unchanged()
        await endSessions(ctx.tx, id)
        return after
      }),
    ),

  unlock: command
    .meta({ needs: 'user.manage' })
    .input(who)
    .output(userRecord)
    .mutation(
      inTransaction(async (ctx, { id }) => {
        const record = await getUser(ctx.tx, id)
        const after = await ctx.write.update(userTable, record, { lockedAt: null }, 'user.unlocked')
        if (after === record) ctx.unchanged()
        return after
      }),
    ),

  giveGrant,
  changeGrant,
  endGrant,
  renewLink,
  openLink,
})
