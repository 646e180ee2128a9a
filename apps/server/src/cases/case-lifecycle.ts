import { can, type CaseAccess } from '@etappe/domain/access/policy'
import type { Ability } from '@etappe/domain/access/ability'
import type { EventType } from '@etappe/domain/audit/event'
import { type Case, caseRecord } from '@etappe/domain/cases/case'
import { supportProblem } from '@etappe/domain/cases/case-rules'
import { endReasons, isRunning } from '@etappe/domain/cases/lifecycle'
import { type Day, day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { type CaseId, caseId, holdPeriodId, phaseRunId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { endProposal } from '../gates/proposal-end.ts'
import { endRequests } from '../requests/request-end.ts'
import { getCaseForWrite } from './case.repo.ts'
import { caseTable, holdPeriodTable, phaseRunTable } from './case.table.ts'
import { findOpenRest } from './case-course.repo.ts'
import { getCurrentRun } from './case-course.ts'

async function allowed(ctx: CommandContext, id: CaseId, ability: Ability): Promise<{ record: Case; access: CaseAccess }> {
  const found = await getCaseForWrite(ctx.tx, id)
  refuse(can(ctx.actor, ability, found.access))
  return found
}

/** Ends the current stay of a case that is discontinued. */
async function closeRun(ctx: CommandContext, id: CaseId, on: Day): Promise<void> {
  const run = await getCurrentRun(ctx.tx, id)
  if (on < run.enteredOn) throw invalidField('on', 'before-phase-start')
  if (on > ctx.today) throw invalidField('on', 'in-the-future')
  await ctx.write.update(phaseRunTable, run, { leftOn: on, result: 'discontinued' }, 'case.discontinued')
  await endProposal(ctx, id)
  await endRequests(ctx, id, { kinds: ['waiver', 'extension', 'quotaOverrun'] })
}

export const holdCase = command
  .meta({ needs: 'case.hold' })
  .input(z.object({ id: caseId, reason: requiredText(2000), until: day.nullable() }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, reason, until }) => {
      const { record } = await allowed(ctx, id, 'case.hold')
      if (record.lifecycle === 'onHold') throw new AppError('case-on-hold')
      if (until !== null && until < ctx.today) throw invalidField('until', 'in-the-past')
      const period = { caseId: id, heldOn: ctx.today, until, resumedOn: null, reason, version: 1 }
      await ctx.write.insert(holdPeriodTable, { id: holdPeriodId.parse(ctx.services.ids.next()), ...period }, 'case.held')
      return ctx.write.update(caseTable, record, { lifecycle: 'onHold', holdReason: reason, holdUntil: until }, 'case.held')
    }),
  )

/** Ends the rest a case is in, if it rests. */
async function endRest(ctx: CommandContext, id: CaseId, on: Day, type: EventType): Promise<void> {
  const open = await findOpenRest(ctx.tx, id)
  if (open) await ctx.write.update(holdPeriodTable, open, { resumedOn: on < open.heldOn ? open.heldOn : on }, type)
}

export const resumeCase = command
  .meta({ needs: 'case.hold' })
  .input(z.object({ id: caseId }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const { record } = await allowed(ctx, id, 'case.hold')
      if (record.lifecycle !== 'onHold') throw new AppError('case-not-on-hold')
      await endRest(ctx, id, ctx.today, 'case.resumed')
      return ctx.write.update(caseTable, record, { lifecycle: 'active', holdReason: '', holdUntil: null }, 'case.resumed')
    }),
  )

export const discontinueCase = command
  .meta({ needs: 'case.end' })
  .input(z.object({ id: caseId, on: day, reasonCode: z.enum(endReasons), reason: requiredText(2000) }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, on, reasonCode, reason }) => {
      const { record } = await allowed(ctx, id, 'case.end')
      await closeRun(ctx, id, on)
      await endRest(ctx, id, on, 'case.discontinued')
      const end = {
        lifecycle: 'discontinued' as const,
        closedOn: on,
        endReasonCode: reasonCode,
        endReason: reason,
        holdReason: '',
        holdUntil: null,
      }
      return ctx.write.update(caseTable, record, end, 'case.discontinued')
    }),
  )

/** Lets an ended case go on in the phase it ended in. The caller has made sure of the right to do so. */
export async function reopen(ctx: CommandContext, record: Case, reason: string): Promise<Case> {
  if (isRunning(record.lifecycle)) throw new AppError('case-running')
  await endRequests(ctx, record.id, { kinds: ['reopening'] })
  const run = {
    id: phaseRunId.parse(ctx.services.ids.next()),
    caseId: record.id,
    phase: record.phase,
    enteredOn: ctx.today,
    leftOn: null,
    decidedBy: ctx.actor.userId,
    reason,
    result: null,
    version: 1,
  }
  await ctx.write.insert(phaseRunTable, run, 'case.reopened')
  const running = { lifecycle: 'active' as const, closedOn: null, endReasonCode: null, endReason: '' }
  return ctx.write.update(caseTable, record, running, 'case.reopened')
}

export const reopenCase = command
  .meta({ needs: 'case.reopen' })
  .input(z.object({ id: caseId, reason: requiredText(2000) }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, reason }) => {
      const { record } = await allowed(ctx, id, 'case.reopen')
      return reopen(ctx, record, reason)
    }),
  )

/**
 * Sets another last day of the support, later or earlier. The caller has made sure of the right to do so. Answers the same
 * record when it was that day already.
 */
export async function extendSupport(ctx: CommandContext, record: Case, supportEnd: Day, reason: string): Promise<Case> {
  if (record.phase !== 'support') throw new AppError('phase-not-next')
  const problem = supportProblem(record, supportEnd)
  if (problem) throw invalidField('supportEnd', problem)
  if (supportEnd !== record.supportEnd) await endRequests(ctx, record.id, { kinds: ['extension'] })
  return ctx.write.update(caseTable, record, { supportEnd, supportReason: reason }, 'case.supportChanged')
}

export const changeSupport = command
  .meta({ needs: 'support.change' })
  .input(z.object({ id: caseId, supportEnd: day, reason: requiredText(2000) }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, supportEnd, reason }) => {
      const { record } = await allowed(ctx, id, 'support.change')
      const after = await extendSupport(ctx, record, supportEnd, reason)
      if (after === record) ctx.unchanged()
      return after
    }),
  )
