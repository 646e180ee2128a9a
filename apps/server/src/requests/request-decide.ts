import { can, canDecide } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseRequestId, type CaseRequestId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { type CaseRequest, caseRequestRecord, decidingAbility } from '@etappe/domain/requests/case-request'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { extendSupport, reopen } from '../cases/case-lifecycle.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { caseRequestTable } from './case-request.table.ts'
import { mailDecision } from './request-mail.ts'
import { findRequest } from './request.repo.ts'
import { requireMeaning } from './request-subject.ts'

async function getRequest(ctx: CommandContext, id: CaseRequestId) {
  const request = await findRequest(ctx.tx, id)
  if (!request) throw new AppError('not-found')
  return { request, ...(await getCaseForWrite(ctx.tx, request.caseId)) }
}

/** Does what was asked for. A waiver and a quota need no more than the decision. */
async function carryOut(ctx: CommandContext, record: Case, { subject, reason }: CaseRequest): Promise<void> {
  if (subject.kind === 'extension') await extendSupport(ctx, record, subject.supportEnd, reason)
  if (subject.kind === 'reopening') await reopen(ctx, record, reason)
}

/** Grants or refuses what somebody else asked for; granting carries it out in the same command. */
export const decideRequest = command
  // Whoever decides anything decides the soft waivers; what else is decided by the subject below.
  .meta({ needs: 'waiver.soft' })
  .input(z.object({ id: caseRequestId, version: z.int().min(1), grant: z.boolean(), comment: text(2000) }))
  .output(caseRequestRecord)
  .mutation(
    inTransaction(async (ctx, { id, version, grant, comment }) => {
      const { request, record, access } = await getRequest(ctx, id)
      const putForward = { proposedBy: request.requestedBy, proposedFor: request.requestedFor }
      refuse(canDecide(ctx.actor, decidingAbility(request.subject), access, putForward))
      if (request.state !== 'open') throw new AppError('request-decided')
      if (request.version !== version) throw new AppError('conflict')
      if (!grant && comment.trim() === '') throw invalidField('comment', 'required')
      if (grant) await requireMeaning(ctx, record, request)
      const decision = { state: grant ? 'granted' : 'refused', decidedBy: ctx.actor.userId, decidedOn: ctx.today, comment } as const
      const decided = await ctx.write.update(caseRequestTable, request, decision, grant ? 'request.granted' : 'request.refused')
      if (grant) await carryOut(ctx, record, request)
      await mailDecision(ctx, decided, record)
      return decided
    }),
  )

/** Takes a request back: whoever asked, or the office. */
export const withdrawRequest = command
  .meta({ needs: 'request.write' })
  .input(z.object({ id: caseRequestId }))
  .output(caseRequestRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const { request, access } = await getRequest(ctx, id)
      const isOwn = request.requestedBy === ctx.actor.userId
      refuse(can(ctx.actor, 'request.write', access))
      if (request.state !== 'open') throw new AppError('request-decided')
      if (!isOwn) refuse(can(ctx.actor, 'case.update', { ...access, lifecycle: 'active' }))
      const withdrawal = { state: 'withdrawn', decidedBy: ctx.actor.userId, decidedOn: ctx.today } as const
      return ctx.write.update(caseRequestTable, request, withdrawal, 'request.withdrawn')
    }),
  )
