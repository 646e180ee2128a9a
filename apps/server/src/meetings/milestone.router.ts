import { invalidField } from '@etappe/domain/kernel/errors'
import { caseId, milestoneId } from '@etappe/domain/kernel/id'
import { type Milestone, milestoneFields, milestoneRecord } from '@etappe/domain/meetings/milestone'
import { z } from 'zod'
import { caseRecords } from '../cases/case-records.ts'
import { findDocument } from '../documents/document.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, router } from '../kernel/trpc.ts'
import { requireSoundMilestone } from './meeting-checks.ts'
import { milestoneTable } from './milestone.table.ts'

const milestones = caseRecords<Milestone>({
  table: milestoneTable,
  ability: 'milestone.write',
  events: { created: 'milestone.planned', updated: 'milestone.updated', removed: 'milestone.removed' },
  check: async (ctx, record, before) => {
    requireSoundMilestone(record, ctx.today)
    const document = record.documentId
    if (document === null || document === before?.documentId) return
    if ((await findDocument(ctx.tx, document))?.caseId !== record.caseId) throw invalidField('fields.documentId', 'reference-unknown')
  },
})

export const milestoneRouter = router({
  create: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, caseId, fields: milestoneFields }))
    .output(milestoneRecord)
    .mutation(
      inTransaction((ctx, { fields, ...it }) =>
        milestones.create(ctx, { ...it, fields }, () => ({}), fields.doneOn === null ? 'milestone.planned' : 'milestone.reached'),
      ),
    ),

  update: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, version: z.int().min(1), fields: milestoneFields.partial() }))
    .output(milestoneRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await milestones.getForWrite(ctx, id)
        const reached = record.doneOn === null && (fields.doneOn ?? null) !== null
        const wanted = { version, fields: fields as Partial<Milestone> }
        return milestones.edit(ctx, record, wanted, reached ? 'milestone.reached' : 'milestone.updated')
      }),
    ),

  remove: command
    .meta({ needs: 'milestone.write' })
    .input(z.object({ id: milestoneId, version: z.int().min(1) }))
    .output(z.object({ id: milestoneId }))
    .mutation(inTransaction((ctx, it) => milestones.remove(ctx, it))),
})
