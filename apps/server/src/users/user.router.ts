import { AppError } from '@etappe/domain/kernel/errors'
import { grantId, userId } from '@etappe/domain/kernel/id'
import type { Instant } from '@etappe/domain/kernel/day'
import { grantFields, grantRecord } from '@etappe/domain/users/grant'
import { userFields, userRecord, userWithGrants } from '@etappe/domain/users/user'
import { z } from 'zod'
import { endSessions, findOpenLink, openPasswordLink } from '../auth/password.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { getUser, invitePerson, keepOneAdmin, requireFreeEmail, requireSoundGrant } from './invitation.ts'
import { findGrant, listUsers, refreshSortName } from './user-list.repo.ts'
import { grantTable, userTable } from './user.table.ts'

const who = z.object({ id: userId })

export const userRouter = router({
  list: query
    .meta({ needs: 'user.manage' })
    .output(z.array(userWithGrants))
    .query(({ ctx }) => listUsers(ctx.db)),

  /** Makes an account and sends the link to choose a password; without mail the administration hands it over. */
  invite: command
    .meta({ needs: 'user.manage' })
    .input(z.object({ id: userId, fields: userFields, grants: z.array(grantFields).min(1).max(20) }))
    .output(userRecord)
    .mutation(inTransaction((ctx, input) => invitePerson(ctx, ctx.today, input))),

  update: command
    .meta({ needs: 'user.manage' })
    .input(z.object({ id: userId, version: z.int().min(1), fields: userFields.partial() }))
    .output(userRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await getUser(ctx.tx, id)
        const merged = await mergeEdit(ctx.tx, userTable, record, { version, fields: fields as Partial<typeof record> })
        if (merged.email !== undefined && merged.email !== record.email) await requireFreeEmail(ctx.tx, merged.email)
        const after = await ctx.write.update(userTable, record, merged, 'user.updated')
        if (after === record) ctx.unchanged()
        await refreshSortName(ctx.tx, id, after.name)
        return after
      }),
    ),

  lock: command
    .meta({ needs: 'user.manage' })
    .input(who)
    .output(userRecord)
    .mutation(
      inTransaction(async (ctx, { id }) => {
        const record = await getUser(ctx.tx, id)
        const at = ctx.services.clock.now().toISOString() as Instant
        const after = await ctx.write.update(userTable, record, record.lockedAt === null ? { lockedAt: at } : {}, 'user.locked')
        if (after === record) ctx.unchanged()
        await keepOneAdmin(ctx.tx, ctx.today)
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

  giveGrant: command
    .meta({ needs: 'user.manage' })
    .input(z.object({ id: grantId, userId, fields: grantFields }))
    .output(grantRecord)
    .mutation(
      inTransaction(async (ctx, { id, userId: person, fields }) => {
        await getUser(ctx.tx, person)
        await requireSoundGrant(ctx.tx, ctx.today, fields, 'fields.')
        return ctx.write.insert(grantTable, { ...fields, id, userId: person, version: 1 }, 'grant.given')
      }),
    ),

  changeGrant: command
    .meta({ needs: 'user.manage' })
    .input(z.object({ id: grantId, version: z.int().min(1), fields: grantFields.partial() }))
    .output(grantRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await findGrant(ctx.tx, id)
        if (!record) throw new AppError('not-found')
        const merged = await mergeEdit(ctx.tx, grantTable, record, { version, fields: fields as Partial<typeof record> })
        await requireSoundGrant(ctx.tx, ctx.today, { ...record, ...merged }, 'fields.')
        const after = await ctx.write.update(grantTable, record, merged, 'grant.changed')
        if (after === record) ctx.unchanged()
        await keepOneAdmin(ctx.tx, ctx.today)
        return after
      }),
    ),

  /** Opens a new link to choose a password, for an invitation that ran out or a password that was forgotten. */
  renewLink: command
    .meta({ needs: 'user.manage' })
    .input(who)
    .output(who)
    .mutation(
      inTransaction(async (ctx, { id }) => {
        const record = await getUser(ctx.tx, id)
        await openPasswordLink(ctx.tx, id, { id: ctx.services.ids.next(), on: ctx.today })
        ctx.write.note({
          type: 'user.linkMade',
          op: 'update',
          noun: 'user',
          recordId: id,
          caseId: null,
          version: record.version,
          changes: {},
        })
        return { id }
      }),
    ),

  /** The open link of a person, to be handed over where no mail is sent. */
  openLink: query
    .meta({ needs: 'user.manage' })
    .input(who)
    .output(z.object({ url: z.string().nullable() }))
    .query(async ({ ctx, input }) => {
      const { clock, links, settings } = ctx.services
      const open = await findOpenLink(ctx.db, input.id, clock.now())
      return { url: open ? `${settings.url}/passwort/${links.tokenFor(open)}` : null }
    }),
})
