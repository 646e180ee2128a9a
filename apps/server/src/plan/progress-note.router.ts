import { caseId, progressNoteId } from '@etappe/domain/kernel/id'
import { type ProgressNote, progressNoteFields, progressNoteRecord } from '@etappe/domain/plan/measure'
import { z } from 'zod'
import { caseRecords } from '../cases/case-records.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, router } from '../kernel/trpc.ts'
import { progressNoteTable } from './measure.table.ts'
import { listMeasures } from './plan.repo.ts'
import { refuseProblems, requireThere } from './plan-checks.ts'

const notes = caseRecords<ProgressNote>({
  table: progressNoteTable,
  ability: 'plan.write',
  events: { created: 'progress.noted', updated: 'progress.updated', removed: 'progress.removed' },
  check: async (ctx, note, before) => {
    if (note.notedOn > ctx.today) refuseProblems({ notedOn: 'in-the-future' })
    if (note.measureId === before?.measureId) return
    const measures = await listMeasures(ctx.tx, note.caseId)
    requireThere(
      'measureId',
      measures.some((it) => it.id === note.measureId),
    )
  },
})

export const progressNoteRouter = router({
  create: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: progressNoteId, caseId, fields: progressNoteFields }))
    .output(progressNoteRecord)
    .mutation(inTransaction((ctx, it) => notes.create(ctx, it, () => ({ authorId: ctx.actor.userId })))),

  update: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: progressNoteId, version: z.int().min(1), fields: progressNoteFields.partial() }))
    .output(progressNoteRecord)
    .mutation(inTransaction((ctx, { id, version, fields }) => notes.update(ctx, { id, version, fields: fields as Partial<ProgressNote> }))),

  remove: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: progressNoteId, version: z.int().min(1) }))
    .output(z.object({ id: progressNoteId }))
    .mutation(inTransaction((ctx, it) => notes.remove(ctx, it))),
})
