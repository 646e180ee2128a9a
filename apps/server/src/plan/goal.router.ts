import { caseId, goalId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { type Goal, goalFields, goalRating, goalRecord } from '@etappe/domain/plan/goal'
import { z } from 'zod'
import { caseRecords } from '../cases/case-records.ts'
import { nextInCase } from '../cases/case-sequence.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, router } from '../kernel/trpc.ts'
import { AppError } from '@etappe/domain/kernel/errors'
import { goalTable } from './goal.table.ts'
import { removeMeasures } from './measure-removal.ts'
import { listGoals, listMeasures } from './plan.repo.ts'
import { checkGoal, refuseProblems } from './plan-checks.ts'
import { deviationReason, noteAdded, noteGoalLeft, noteRemoved } from './plan-deviation.ts'
import { positionAfter, positionAtEnd } from './plan-order.ts'

const goals = caseRecords<Goal>({
  table: goalTable,
  ability: 'plan.write',
  events: { created: 'goal.added', updated: 'goal.updated', removed: 'goal.removed' },
  check: checkGoal,
})

const unrated = { rating: null, ratingReason: '', ratedOn: null }

async function placeInOrder(ctx: CommandContext, goal: Goal, after: string | null): Promise<Goal> {
  const others = (await listGoals(ctx.tx, goal.caseId)).filter((it) => it.id !== goal.id)
  const position = await positionAfter(ctx, { table: goalTable, type: 'goal.ordered' }, others, after)
  const placed = await ctx.write.update(goalTable, goal, { position }, 'goal.ordered')
  if (placed === goal) ctx.unchanged()
  return placed
}

export const goalRouter = router({
  create: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: goalId, caseId, fields: goalFields, reason: deviationReason }))
    .output(goalRecord)
    .mutation(
      inTransaction(async (ctx, { reason, ...it }) => {
        const earlier = await goals.find(ctx.tx, it.id)
        const made = await goals.create(ctx, it, async () => ({
          ...unrated,
          number: await nextInCase(ctx.tx, it.caseId, 'goal'),
          position: positionAtEnd(await listGoals(ctx.tx, it.caseId)),
        }))
        if (!earlier) await noteAdded(ctx, { caseId: it.caseId, goalId: it.id }, reason)
        return made
      }),
    ),

  update: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: goalId, version: z.int().min(1), fields: goalFields.partial(), reason: deviationReason }))
    .output(goalRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields, reason }) => {
        const before = await goals.getForWrite(ctx, id)
        const after = await goals.edit(ctx, before, { version, fields: fields as Partial<Goal> })
        await noteGoalLeft(ctx, before, after, reason)
        return after
      }),
    ),

  /** Puts a goal behind another one of its case, or first. */
  move: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: goalId, after: goalId.nullable() }))
    .output(goalRecord)
    .mutation(inTransaction(async (ctx, { id, after }) => placeInOrder(ctx, await goals.getForWrite(ctx, id), after))),

  /** How far a goal was reached, with the reason; `null` takes the rating back. */
  rate: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: goalId, version: z.int().min(1), fields: z.object({ rating: goalRating.nullable(), ratingReason: text(2000) }) }))
    .output(goalRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const before = await goals.getForWrite(ctx, id)
        if (fields.rating !== null && fields.ratingReason.trim() === '') refuseProblems({ ratingReason: 'required' })
        const isSame = fields.rating === before.rating
        const rated = fields.rating === null ? unrated : { ...fields, ratedOn: isSame ? before.ratedOn : ctx.today }
        return goals.edit(ctx, before, { version, fields: rated }, 'goal.rated')
      }),
    ),

  /** Removes a goal together with its measures and their notes. */
  remove: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: goalId, version: z.int().min(1), reason: deviationReason }))
    .output(z.object({ id: goalId }))
    .mutation(
      inTransaction(async (ctx, { id, version, reason }) => {
        const goal = await goals.getForWrite(ctx, id)
        if (goal.version !== version) throw new AppError('conflict')
        const all = await listMeasures(ctx.tx, goal.caseId)
        const own = all.filter((it) => it.goalId === id)
        await removeMeasures(ctx, { all, removed: own, type: 'goal.removed' })
        await ctx.write.remove(goalTable, goal, 'goal.removed')
        await noteRemoved(ctx, { caseId: goal.caseId, goalId: id }, reason)
        return { id }
      }),
    ),
})
