import { AppError } from '@etappe/domain/kernel/errors'
import { userId } from '@etappe/domain/kernel/id'
import { type OpenLink, openLink as openLinkOutput } from '@etappe/domain/users/user'
import { z } from 'zod'
import { findOpenLink, openPasswordLink } from '../auth/password.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { command, query } from '../kernel/trpc.ts'
import { getUser } from './invitation.ts'
import { linkUrl, mailLink } from './link-mail.ts'

const who = z.object({ id: userId })
const noLink: OpenLink = { delivery: 'none', url: null, validTo: null }

/** Opens a new link to choose a password, for an invitation that ran out or a password that was forgotten, and mails it. */
export const renewLink = command
  .meta({ needs: 'user.manage' })
  .input(who)
  .output(who)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const { tx, services, today, write } = ctx
      const person = await getUser(tx, id)
      if (person.lockedAt !== null) throw new AppError('account-locked')
      await openPasswordLink(tx, id, { id: services.ids.next(), on: today })
      write.note({ type: 'user.linkMade', op: 'update', noun: 'user', recordId: id, caseId: null, version: person.version, changes: {} })
      await mailLink(ctx, person)
      return { id }
    }),
  )

async function readOpenLink(services: Services, id: z.infer<typeof userId>): Promise<OpenLink> {
  const link = await findOpenLink(services.database.read, id, services.clock.now())
  if (!link) return noLink
  if (link.mailed) return { delivery: 'mailed', url: null, validTo: link.validTo }
  return { delivery: services.mailer.sends ? 'failed' : 'byHand', url: linkUrl(services, link.id), validTo: link.validTo }
}

/** The open link of a person: to be handed over where it was not mailed. */
export const openLink = query
  .meta({ needs: 'user.manage' })
  .input(who)
  .output(openLinkOutput)
  .query(({ ctx, input }) => readOpenLink(ctx.services, input.id))
