import { applicantView } from '@etappe/domain/applications/applicant-view'
import { askBackItem } from '@etappe/domain/applications/ask-back'
import { applicantToken } from '@etappe/domain/applications/draft'
import { askBackId, commandId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { open, router } from '../kernel/trpc.ts'
import { anyToken, asApplicant, getApplicationOf } from './applicant-access.ts'
import { answerAskBack, withdrawApplication } from './applicant-answer.ts'
import { readApplicantView } from './applicant-status.ts'
import { renewApplicantLink } from './renew-link.ts'

const byLink = z.object({ commandId, token: anyToken })
const nothing = z.object({})

const renewByLink = asApplicant('applicant.renewLink', async (ctx, { token }: { readonly token: string }) => {
  const { services, tx } = ctx
  const { id, linkNumber, contactEmail } = await renewApplicantLink(ctx, await getApplicationOf(services, tx, token))
  return { id, linkNumber, isMailed: services.mailer.sends && contactEmail !== '' }
})

/** What an applicant does on the page their secret link leads to. */
export const applicantRouter = router({
  status: open
    .meta({ needs: 'nothing' })
    .input(z.object({ token: anyToken }))
    .output(applicantView)
    .query(async ({ ctx: { services, ip }, input }) => {
      services.applyLimits.take('read', ip)
      const db = services.database.read
      return readApplicantView(services, db, await getApplicationOf(services, db, input.token))
    }),

  /** Keeps answers to a question back; `isDone` sends it back, and then nothing may be missing. */
  answer: open
    .meta({ needs: 'nothing' })
    .input(byLink.extend({ askBackId, answers: z.array(askBackItem.pick({ id: true, answer: true })).max(30), isDone: z.boolean() }))
    .output(nothing)
    .mutation(asApplicant('applicant.answer', answerAskBack)),

  withdraw: open
    .meta({ needs: 'nothing' })
    .input(byLink.extend({ reason: text(2000) }))
    .output(nothing)
    .mutation(asApplicant('applicant.withdraw', withdrawApplication)),

  /** A new link, by mail; where no mail can leave, whoever has the present link gets the new one at once. */
  renewLink: open
    .meta({ needs: 'nothing' })
    .input(byLink)
    .output(z.object({ token: applicantToken.optional() }))
    .mutation(async ({ ctx, input }) => {
      const { id, linkNumber, isMailed } = await renewByLink({ ctx, input })
      return isMailed ? {} : { token: ctx.services.applicantLinks.tokenFor({ id, number: linkNumber }) }
    }),
})
