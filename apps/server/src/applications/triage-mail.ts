import { canOnApplication } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { applicationMailRecord, linkPlaceholder, mailFields } from '@etappe/domain/applications/application-mail'
import type { Instant } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { type ApplicationId, applicationId, applicationMailId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { writeToApplicant } from './applicant-mail.ts'
import { getApplication } from './application.repo.ts'
import { applicationMailTable, applicationTable } from './application.table.ts'
import { getPart } from './application-part.repo.ts'
import { writeLinkMail } from './receipt-mail.ts'

const nothing = z.object({})

/** Letters go on when an application is closed. */
async function getForMail(ctx: CommandContext, id: ApplicationId): Promise<Application> {
  const application = await getApplication(ctx.tx, id)
  refuse(canOnApplication(ctx.actor, 'application.write', application))
  return application
}

/** Makes a new secret link; the earlier ones find nothing any more. It goes to the applicant by mail. */
export const renewLink = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationId }))
  .output(nothing)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const application = await getForMail(ctx, id)
      const linkNumber = application.linkNumber + 1
      await writeLinkMail(ctx, await ctx.write.update(applicationTable, application, { linkNumber }, 'application.linkRenewed'))
      return {}
    }),
  )

/** Writes to the applicant; `{link}` in the text becomes the secret link. */
export const writeMail = command
  .meta({ needs: 'application.write' })
  .input(mailFields.extend({ id: applicationId }))
  .output(nothing)
  .mutation(
    inTransaction(async (ctx, { id, subject, text }) => {
      const application = await getForMail(ctx, id)
      if (subject.includes(linkPlaceholder)) throw invalidField('subject', 'unknown-placeholder')
      if (application.contactEmail === '') throw invalidField('contactEmail', 'required')
      await writeToApplicant(ctx, application, { kind: 'message', subject, text, by: ctx.actor.userId })
      return {}
    }),
  )

/** Somebody sent a mail of the outbox by hand. */
export const markMailSent = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationMailId }))
  .output(applicationMailRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const mail = await getPart(ctx.tx, applicationMailTable, id)
      await getForMail(ctx, mail.applicationId)
      if (mail.sentAt !== null) {
        ctx.unchanged()
        return mail
      }
      const sentAt = ctx.services.clock.now().toISOString() as Instant
      return ctx.write.update(applicationMailTable, mail, { sentAt, sentBy: 'hand' }, 'mail.sent')
    }),
  )
