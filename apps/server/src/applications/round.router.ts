import { applicationScope } from '@etappe/domain/access/policy'
import { type Round, roundFields, roundProblems, roundRecord } from '@etappe/domain/applications/round'
import { roundRow } from '@etappe/domain/applications/round-row'
import { AppError } from '@etappe/domain/kernel/errors'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { applicationRoundTable } from './application.table.ts'
import { countByRound, getRound, listKindsInRound, listRounds } from './round.repo.ts'

function requireSound(it: Round): void {
  const fields = roundProblems(it)
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields })
}

/** Rounds (Bewerbungsrunden): when which kind of application is taken. */
export const roundRouter = router({
  /** Every round, the one that opens last first. */
  list: query
    .meta({ needs: 'application.read' })
    .input(z.object({}))
    .output(z.array(roundRow))
    .query(async ({ ctx: { db, actor } }) => {
      const [rounds, count] = await Promise.all([listRounds(db), countByRound(db, applicationScope(actor))])
      return rounds.map((it) => ({ ...it, applications: count(it.id) }))
    }),

  plan: command
    .meta({ needs: 'round.write' })
    .input(roundFields.extend({ id: applicationRoundId }))
    .output(roundRecord)
    .mutation(
      inTransaction(async (ctx, { commandId: _, ...fields }) => {
        const round = { ...fields, version: 1 }
        requireSound(round)
        return ctx.write.insert(applicationRoundTable, round, 'round.planned')
      }),
    ),

  change: command
    .meta({ needs: 'round.write' })
    .input(z.object({ id: applicationRoundId, version: z.int().min(1), fields: roundFields.partial() }))
    .output(roundRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const before = await getRound(ctx.tx, id)
        const wanted = await mergeEdit(ctx.tx, applicationRoundTable, before, { version, fields: fields as Partial<Round> })
        const after = { ...before, ...wanted }
        requireSound(after)
        const missing = before.kinds.filter((it) => !after.kinds.includes(it))
        if (missing.length > 0 && (await listKindsInRound(ctx.tx, id)).some((it) => missing.includes(it)))
          throw new AppError('round-in-use')
        const changed = await ctx.write.update(applicationRoundTable, before, wanted, 'round.changed')
        if (changed === before) ctx.unchanged()
        return changed
      }),
    ),

  /** Takes a round back that nobody has applied in. */
  remove: command
    .meta({ needs: 'round.write' })
    .input(z.object({ id: applicationRoundId, version: z.int().min(1) }))
    .output(z.object({ id: applicationRoundId }))
    .mutation(
      inTransaction(async (ctx, { id, version }) => {
        const round = await getRound(ctx.tx, id)
        if ((await listKindsInRound(ctx.tx, id)).length > 0) throw new AppError('round-in-use')
        await ctx.write.remove(applicationRoundTable, { ...round, version }, 'round.removed')
        return { id }
      }),
    ),
})
