import { can } from '@etappe/domain/access/policy'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, measureId, type MeasureId } from '@etappe/domain/kernel/id'
import { agreedMeasureFields, leavesAgreed } from '@etappe/domain/plan/drift'
import { type Measure, measureRecord } from '@etappe/domain/plan/measure'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { measureTable } from './measure.table.ts'
import { deviationReason, findAgreed, keepReason } from './plan-deviation.ts'
import { listMeasures } from './plan.repo.ts'

/** What several measures may be moved by in one go: more than any plan has. */
const mostMoves = 500

const move = z.object({ id: measureId, version: z.int().min(1), startsOn: day, endsOn: day })
type Move = z.infer<typeof move>

function requireSound(moves: readonly Move[]): void {
  const seen = new Set<MeasureId>()
  for (const [at, it] of moves.entries()) {
    if (seen.has(it.id)) throw invalidField(`moves.${at}.id`, 'same-twice')
    if (it.endsOn < it.startsOn) throw invalidField(`moves.${at}.endsOn`, 'end-before-start')
    seen.add(it.id)
  }
}

interface Moved {
  readonly before: Measure
  readonly after: Measure
}

async function moveAll(ctx: CommandContext, ofCase: CaseId, moves: readonly Move[]): Promise<Moved[]> {
  const byId = new Map((await listMeasures(ctx.tx, ofCase)).map((it) => [it.id, it]))
  const moved: Moved[] = []
  for (const [at, { id, version, ...fields }] of moves.entries()) {
    const before = byId.get(id)
    if (!before) throw new AppError('not-found')
    const merged = await mergeEdit(ctx.tx, measureTable, before, { version, fields })
    // Somebody else may have moved the other end meanwhile.
    const { startsOn, endsOn } = { ...before, ...merged }
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw invalidField(`moves.${at}.endsOn`, 'end-before-start')
    moved.push({ before, after: await ctx.write.update(measureTable, before, merged, 'measure.moved') })
  }
  return moved
}

/** Asks for the reason once, and keeps it with each measure that leaves the adopted plan. */
async function noteAllLeft(ctx: CommandContext, ofCase: CaseId, moved: readonly Moved[], reason: string | undefined): Promise<void> {
  const agreed = new Map((await findAgreed(ctx, ofCase))?.measures.map((it) => [it.id, it]))
  for (const { before, after } of moved) {
    if (leavesAgreed(agreedMeasureFields, agreed.get(after.id), { ...before }, { ...after }))
      await keepReason(ctx, { caseId: ofCase, measureId: after.id }, reason, 'measure.moved')
  }
}

/** Gives measures of a case new days, all in one step: one of them, or one with everything that waits for it. */
export const shiftMeasures = command
  .meta({ needs: 'plan.write' })
  .input(z.object({ caseId, moves: z.array(move).min(1).max(mostMoves, { error: 'too-many' }), reason: deviationReason }))
  .output(z.array(measureRecord))
  .mutation(
    inTransaction(async (ctx, { caseId: ofCase, moves, reason }) => {
      refuse(can(ctx.actor, 'plan.write', (await getCaseForWrite(ctx.tx, ofCase)).access))
      requireSound(moves)
      const moved = await moveAll(ctx, ofCase, moves)
      if (moved.every(({ before, after }) => before === after)) ctx.unchanged()
      await noteAllLeft(ctx, ofCase, moved, reason)
      return moved.map((it) => it.after)
    }),
  )
