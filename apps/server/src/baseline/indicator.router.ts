import { caseScope } from '@etappe/domain/access/policy'
import { type IndicatorValue, ownIndicatorFields, ownIndicatorRecord } from '@etappe/domain/baseline/indicator'
import { type ShownValue, shownValue, toShown, unitOf } from '@etappe/domain/baseline/indicator-shown'
import { day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, indicatorValueId, ownIndicatorId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { findCase, isCaseVisible } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { findPopulation } from '../municipalities/population.repo.ts'
import { ownIndicators, removeOwn } from './indicator-own.ts'
import { recordValues, valueEntry, values } from './indicator-record.ts'
import { listOwnIndicators, listShownValues } from './indicator.repo.ts'

const mostValues = 500
const version = z.int().min(1)

const indicatorList = z.object({
  values: z.array(shownValue),
  own: z.array(ownIndicatorRecord),
  /** What the register says of the municipalities of the case together; offered as the value of the inhabitants. */
  population: z.object({ population: z.int(), asOf: day }).nullable(),
})

/** The answer to a write is kept for its repetition: it holds no more than a list does. */
async function shown(ctx: CommandContext, written: readonly IndicatorValue[]): Promise<ShownValue[]> {
  const [first] = written
  const own = first ? await listOwnIndicators(ctx.tx, first.caseId) : []
  return written.map((it) => toShown(it, unitOf(it.indicator, own)))
}

export const indicatorRouter = router({
  list: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ caseId }))
    .output(indicatorList)
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      const record = await findCase(ctx.db, input.caseId)
      const [{ values: list, own }, population] = await Promise.all([
        listShownValues(ctx.db, input.caseId),
        findPopulation(ctx.db, record?.municipalityKeys ?? []),
      ])
      return { values: list, own, population }
    }),

  /** Writes values over what stands for their indicators and years: one cell or a pasted block, one step to undo. */
  record: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ caseId, values: z.array(valueEntry).min(1).max(mostValues, { error: 'too-many' }) }))
    .output(z.object({ values: z.array(shownValue) }))
    .mutation(inTransaction(async (ctx, it) => ({ values: await shown(ctx, await recordValues(ctx, it.caseId, it.values)) }))),

  clear: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: indicatorValueId, version }))
    .output(z.object({ id: indicatorValueId }))
    .mutation(inTransaction((ctx, it) => values.remove(ctx, it))),

  addOwn: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: ownIndicatorId, caseId, fields: ownIndicatorFields }))
    .output(ownIndicatorRecord)
    .mutation(inTransaction((ctx, it) => ownIndicators.create(ctx, it, () => ({})))),

  updateOwn: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: ownIndicatorId, version, fields: ownIndicatorFields.partial() }))
    .output(ownIndicatorRecord)
    .mutation(
      inTransaction((ctx, { id, ...edit }) => ownIndicators.update(ctx, { id, version: edit.version, fields: edit.fields as object })),
    ),

  removeOwn: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: ownIndicatorId, version }))
    .output(z.object({ id: ownIndicatorId }))
    .mutation(inTransaction((ctx, it) => removeOwn(ctx, it))),
})
