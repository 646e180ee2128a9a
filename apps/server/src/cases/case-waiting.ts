import { can } from '@etappe/domain/access/policy'
import { type Case, caseRecord } from '@etappe/domain/cases/case'
import { waitProblem } from '@etappe/domain/cases/waiting'
import { day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { type CaseId, caseId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { getCaseForWrite } from './case.repo.ts'
import { caseTable } from './case.table.ts'

async function getActive(ctx: CommandContext, id: CaseId): Promise<Case> {
  const { record, access } = await getCaseForWrite(ctx.tx, id)
  refuse(can(ctx.actor, 'case.wait', access))
  if (record.lifecycle === 'onHold') throw new AppError('case-on-hold')
  return record
}

/** Nothing is expected of the case until a day, because its municipality has to act: the contact rhythm rests. Again, it is another day. */
export const waitCase = command
  .meta({ needs: 'case.wait' })
  .input(z.object({ id: caseId, until: day, reason: requiredText(2000) }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, until, reason }) => {
      const record = await getActive(ctx, id)
      const problem = waitProblem(until, ctx.today)
      if (problem) throw invalidField('until', problem)
      const after = await ctx.write.update(caseTable, record, { waitingUntil: until, waitingReason: reason }, 'case.waiting')
      if (after === record) ctx.unchanged()
      return after
    }),
  )

export const endWaitCase = command
  .meta({ needs: 'case.wait' })
  .input(z.object({ id: caseId }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const record = await getActive(ctx, id)
      const after = await ctx.write.update(caseTable, record, { waitingUntil: null, waitingReason: '' }, 'case.waitingEnded')
      if (after === record) ctx.unchanged()
      return after
    }),
  )
