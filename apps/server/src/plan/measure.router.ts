import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, goalId, measureId } from '@etappe/domain/kernel/id'
import { type Measure, measureFields, measureRecord } from '@etappe/domain/plan/measure'
import { settledMeasure } from '@etappe/domain/plan/measure-rules'
import { z } from 'zod'
import { caseRecords } from '../cases/case-records.ts'
import { nextInCase } from '../cases/case-sequence.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, router } from '../kernel/trpc.ts'
import { measureTable } from './measure.table.ts'
import { removeMeasures } from './measure-removal.ts'
import { shiftMeasures } from './measure-shift.ts'
import { listGoals, listMeasures } from './plan.repo.ts'
import { checkMeasure } from './plan-checks.ts'
import { deviationReason, noteAdded, noteMeasureLeft, noteRemoved } from './plan-deviation.ts'
import { positionAfter, positionAtEnd } from './plan-order.ts'

const measures = caseRecords<Measure>({
  table: measureTable,
  ability: 'plan.write',
  events: { created: 'measure.added', updated: 'measure.updated', removed: 'measure.removed' },
  check: checkMeasure,
})

export const measureRouter = router({
  create: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: measureId, caseId, fields: measureFields, reason: deviationReason }))
    .output(measureRecord)
    .mutation(
      inTransaction(async (ctx, { reason, id, caseId: ofCase, fields }) => {
        const earlier = await measures.find(ctx.tx, id)
        const settled = { ...fields, ...settledMeasure(fields, null, ctx.today) }
        const made = await measures.create(ctx, { id, caseId: ofCase, fields: settled }, async () => ({
          number: await nextInCase(ctx.tx, ofCase, 'measure'),
          position: positionAtEnd((await listMeasures(ctx.tx, ofCase)).filter((it) => it.goalId === fields.goalId)),
        }))
        if (!earlier) await noteAdded(ctx, { caseId: ofCase, measureId: id }, reason)
        return made
      }),
    ),

  update: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: measureId, version: z.int().min(1), fields: measureFields.partial(), reason: deviationReason }))
    .output(measureRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields, reason }) => {
        const before = await measures.getForWrite(ctx, id)
        const settled = settledMeasure(fields as Partial<Measure>, before, ctx.today)
        const after = await measures.edit(ctx, before, { version, fields: settled })
        await noteMeasureLeft(ctx, before, after, reason)
        return after
      }),
    ),

  /** Puts a measure behind another one of a goal, or first there. */
  move: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: measureId, goalId, after: measureId.nullable(), reason: deviationReason }))
    .output(measureRecord)
    .mutation(
      inTransaction(async (ctx, { id, goalId: to, after, reason }) => {
        const before = await measures.getForWrite(ctx, id)
        if (!(await listGoals(ctx.tx, before.caseId)).some((it) => it.id === to)) throw invalidField('goalId', 'reference-unknown')
        const others = (await listMeasures(ctx.tx, before.caseId)).filter((it) => it.id !== id && it.goalId === to)
        const type = before.goalId === to ? 'measure.ordered' : 'measure.moved'
        const position = await positionAfter(ctx, { table: measureTable, type }, others, after)
        const placed = await ctx.write.update(measureTable, before, { goalId: to, position }, type)
        if (placed === before) ctx.unchanged()
        await noteMeasureLeft(ctx, before, placed, reason)
        return placed
      }),
    ),

  shift: shiftMeasures,

  remove: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: measureId, version: z.int().min(1), reason: deviationReason }))
    .output(z.object({ id: measureId }))
    .mutation(
      inTransaction(async (ctx, { id, version, reason }) => {
        const measure = await measures.getForWrite(ctx, id)
        if (measure.version !== version) throw new AppError('conflict')
        await removeMeasures(ctx, { all: await listMeasures(ctx.tx, measure.caseId), removed: [measure], type: 'measure.removed' })
        await noteRemoved(ctx, { caseId: measure.caseId, measureId: id }, reason)
        return { id }
      }),
    ),
})
