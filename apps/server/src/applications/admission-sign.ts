import { canOnApplication, canSign } from '@etappe/domain/access/policy'
import { type AdmissionDecision, admissionDecisionRecord } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { type AdmissionDecisionId, admissionDecisionId } from '@etappe/domain/kernel/id'
import { requiredText, text } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { findDecision } from './admission.repo.ts'
import { readGround, requireAdmissible, standingExceptions } from './admission-checks.ts'
import { carryOutDecision } from './admission-hold.ts'
import { requireOffice } from './admission-office.ts'
import { findOverrunAtSigning } from './admission-quota.ts'
import { getApplication } from './application.repo.ts'
import { admissionDecisionTable, applicationTable } from './application.table.ts'
import { mailOutcome } from './outcome-mail.ts'

interface Decided {
  readonly decision: AdmissionDecision
  readonly application: Application
}

async function getDecision(ctx: CommandContext, id: AdmissionDecisionId): Promise<Decided> {
  const decision = await findDecision(ctx.tx, id)
  if (!decision) throw new AppError('not-found')
  return { decision, application: await getApplication(ctx.tx, decision.applicationId) }
}

/** A decision somebody else made, for its second signature. Throws when this person does not sign it. */
async function getDecisionToSign(ctx: CommandContext, id: AdmissionDecisionId): Promise<Decided> {
  const found = await getDecision(ctx, id)
  refuse(canSign(ctx.actor, 'application.countersign', found.application, found.decision))
  if (found.decision.state !== 'open') throw new AppError('decision-decided')
  return found
}

/** What an admission exceeds now, in the words of whoever proposed it, or of whoever signs when it was within the quota then. */
async function overrunNow(ctx: CommandContext, { decision, application }: Decided, comment: string): Promise<AdmissionDecision['overrun']> {
  const of = { officeCode: await requireOffice(ctx, application), kind: application.kind }
  const over = await findOverrunAtSigning(ctx.tx, of, decision, ctx.today)
  if (!over) return null
  const reason = decision.overrun?.reason ?? comment
  if (reason.trim() === '') throw invalidField('comment', 'quota-exceeded')
  return { ...over, reason }
}

/**
 * Signs what somebody else decided. What it was decided on is looked up anew: what was met meanwhile needs no exception any more,
 * and what is not met any more sends it back.
 */
export const signDecision = command
  .meta({ needs: 'application.countersign' })
  .input(z.object({ id: admissionDecisionId, comment: text(2000) }))
  .output(admissionDecisionRecord)
  .mutation(
    inTransaction(async (ctx, { id, comment }) => {
      const found = await getDecisionToSign(ctx, id)
      const { decision, application } = found
      if (!isApplicationOpen(application.state)) throw new AppError('application-closed')
      const ground = await readGround(ctx, application)
      const exceptions = standingExceptions(decision.exceptions, ground.eligibility)
      await requireAdmissible(
        ctx,
        application,
        ground,
        exceptions.map((it) => it.code),
      )
      const { eligibility, total } = ground
      const signed = {
        exceptions,
        eligibility,
        total,
        comment,
        state: 'signed' as const,
        overrun: await overrunNow(ctx, found, comment),
        signedBy: ctx.actor.userId,
        signedOn: ctx.today,
      }
      const letter = await carryOutDecision(ctx, application, { ...decision, ...signed }, ground)
      const after = await ctx.write.update(admissionDecisionTable, decision, { ...signed, letter }, 'decision.signed')
      await mailOutcome(ctx, after, application)
      return after
    }),
  )

/** Sends a decision back to who made it, saying what speaks against it. The application stays where it is. */
export const returnDecision = command
  .meta({ needs: 'application.countersign' })
  .input(z.object({ id: admissionDecisionId, comment: requiredText(2000) }))
  .output(admissionDecisionRecord)
  .mutation(
    inTransaction(async (ctx, { id, comment }) => {
      const { decision, application } = await getDecisionToSign(ctx, id)
      const answer = { state: 'returned' as const, signedBy: ctx.actor.userId, signedOn: ctx.today, comment }
      const after = await ctx.write.update(admissionDecisionTable, decision, answer, 'decision.returned')
      // It is on the office again, also where somebody had put it aside before it was proposed.
      if (application.snoozedUntil !== null)
        await ctx.write.update(applicationTable, application, { snoozedUntil: null, snoozeReason: '' }, 'decision.returned')
      await mailOutcome(ctx, after, application)
      return after
    }),
  )

/** Takes a decision back that waits for its second signature: whoever decides in the office may. */
export const takeDecisionBack = command
  .meta({ needs: 'application.decide' })
  .input(z.object({ id: admissionDecisionId }))
  .output(admissionDecisionRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const { decision, application } = await getDecision(ctx, id)
      refuse(canOnApplication(ctx.actor, 'application.decide', application))
      if (decision.state !== 'open') throw new AppError('decision-decided')
      return ctx.write.update(admissionDecisionTable, decision, { state: 'takenBack' }, 'decision.takenBack')
    }),
  )
