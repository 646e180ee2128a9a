import { can } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CaseId, caseId, milestoneId, type MilestoneId } from '@etappe/domain/kernel/id'
import { type Milestone, type MilestoneFields, milestoneFields, milestoneRecord } from '@etappe/domain/meetings/milestone'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { type Edit, mergeEdit } from '../kernel/merge.ts'
import { command, refuse, router } from '../kernel/trpc.ts'
import { requireSoundMilestone } from './meeting-checks.ts'
import { findMilestone } from './milestone.repo.ts'
import { milestoneTable } from './milestone.table.ts'

async function getForWrite(ctx: CommandContext, id: MilestoneId) {
  const record = await findMilestone(ctx.tx, id)
  if (!record) throw new AppError('not-found')
  refuse(can(ctx.actor, 'milestone.write', (await getCaseForWrite(ctx.tx, record.caseId)).access))
  return record
}

async function edit(ctx: CommandContext, record: Milestone, wanted: Edit<Milestone>): Promise<Milestone> {
  const merged = await mergeEdit(ctx.tx, milestoneTable, record, wanted)
  requireSoundMilestone({ ...record, ...merged }, ctx.today)
  const reached = record.doneOn === null && (merged.doneOn ?? null) !== null
  const after = await ctx.write.update(milestoneTable, record, merged, reached ? 'milestone.reached' : 'milestone.updated')
  if (after === record) ctx.unchanged()
  return after
}

/** As for meetings: a repeated creation with other text is an edit, an id that belongs elsewhere is refused. */
function createdBefore(ctx: CommandContext, earlier: Milestone, wanted: { caseId: CaseId; fields: MilestoneFields }): Promise<Milestone> {
  if (earlier.caseId !== wanted.caseId) throw new AppError('command-reused')
  return edit(ctx, earlier, { version: 1, fields: wanted.fields })
}

export const milestoneRouter = router({
  create: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, caseId, fields: milestoneFields }))
    .output(milestoneRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId, fields }) => {
        refuse(can(ctx.actor, 'milestone.write', (await getCaseForWrite(ctx.tx, caseId)).access))
        const earlier = await findMilestone(ctx.tx, id)
        if (earlier) return createdBefore(ctx, earlier, { caseId, fields })
        requireSoundMilestone(fields, ctx.today)
        const type = fields.doneOn === null ? 'milestone.planned' : 'milestone.reached'
        return ctx.write.insert(milestoneTable, { ...fields, id, caseId, version: 1 }, type)
      }),
    ),

  update: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, version: z.int().min(1), fields: milestoneFields.partial() }))
    .output(milestoneRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) =>
        edit(ctx, await getForWrite(ctx, id), { version, fields: fields as Partial<Milestone> }),
      ),
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
