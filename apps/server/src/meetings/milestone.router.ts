import { can } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, milestoneId, type MilestoneId } from '@etappe/domain/kernel/id'
import { milestoneFields, milestoneRecord } from '@etappe/domain/meetings/milestone'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, refuse, router } from '../kernel/trpc.ts'
import { requirePast } from './meeting-checks.ts'
import { findMilestone } from './milestone.repo.ts'
import { milestoneTable } from './milestone.table.ts'

async function getForWrite(ctx: CommandContext, id: MilestoneId) {
  const record = await findMilestone(ctx.tx, id)
  if (!record) throw new AppError('not-found')
  refuse(can(ctx.actor, 'milestone.write', (await getCaseForWrite(ctx.tx, record.caseId)).access))
  return record
}

export const milestoneRouter = router({
  create: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, caseId, fields: milestoneFields }))
    .output(milestoneRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId, fields }) => {
        refuse(can(ctx.actor, 'milestone.write', (await getCaseForWrite(ctx.tx, caseId)).access))
        requirePast(fields.doneOn, ctx.today, 'fields.doneOn')
        return ctx.write.insert(
          milestoneTable,
          { ...fields, id, caseId, version: 1 },
          fields.doneOn === null ? 'milestone.planned' : 'milestone.reached',
        )
      }),
    ),

  update: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, version: z.int().min(1), fields: milestoneFields.partial() }))
    .output(milestoneRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await getForWrite(ctx, id)
        requirePast(fields.doneOn ?? null, ctx.today, 'fields.doneOn')
        const merged = await mergeEdit(ctx.tx, milestoneTable, record, { version, fields: fields as Partial<typeof record> })
        const reached = record.doneOn === null && (merged.doneOn ?? null) !== null
        const after = await ctx.write.update(milestoneTable, record, merged, reached ? 'milestone.reached' : 'milestone.updated')
        if (after === record) ctx.unchanged()
        return after
      }),
    ),

  remove: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, version: z.int().min(1) }))
    .output(z.object({ id: milestoneId }))
    .mutation(
      inTransaction(async (ctx, { id, version }) => {
        const record = await getForWrite(ctx, id)
        if (record.version !== version) throw new AppError('conflict')
        await ctx.write.remove(milestoneTable, record, 'milestone.removed')
        return { id }
      }),
    ),
})
