import { isSuppressed, type OwnIndicator } from '@etappe/domain/baseline/indicator'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { OwnIndicatorId } from '@etappe/domain/kernel/id'
import { caseRecords } from '../cases/case-records.ts'
import type { CommandContext } from '../kernel/command.ts'
import { isIndicatorUsed } from './indicator-use.repo.ts'
import { listOwnIndicators, listStoredValues } from './indicator.repo.ts'
import { indicatorValueTable, ownIndicatorTable } from './indicator.table.ts'

const folded = (name: string) => name.trim().toLocaleLowerCase('de')

/** With another unit, values that are kept back would no longer be shares, and shown. */
async function requireNothingUnveiled(ctx: CommandContext, after: OwnIndicator, before: OwnIndicator): Promise<void> {
  const stored = (await listStoredValues(ctx.tx, after.caseId)).filter((it) => it.indicator === after.id)
  const wouldShow = stored.some(
    (it) => isSuppressed({ unit: before.unit, base: it.base }) && !isSuppressed({ unit: after.unit, base: it.base }),
  )
  if (wouldShow) throw invalidField('fields.unit', 'not-a-choice')
}

export const ownIndicators = caseRecords<OwnIndicator>({
  table: ownIndicatorTable,
  ability: 'baseline.write',
  events: { created: 'indicator.added', updated: 'indicator.updated', removed: 'indicator.removed' },
  check: async (ctx, record, before) => {
    const others = (await listOwnIndicators(ctx.tx, record.caseId)).filter((it) => it.id !== record.id)
    if (others.some((it) => folded(it.name) === folded(record.name))) throw invalidField('fields.name', 'already-there')
    if (before && before.unit !== record.unit) await requireNothingUnveiled(ctx, record, before)
  },
})

/** Removes an own indicator with its values, unless a goal or a finding rests on it. */
export async function removeOwn(ctx: CommandContext, it: { id: OwnIndicatorId; version: number }): Promise<{ id: OwnIndicatorId }> {
  const record = await ownIndicators.getForWrite(ctx, it.id)
  if (await isIndicatorUsed(ctx.tx, record.caseId, it.id)) throw new AppError('in-use')
  const stored = await listStoredValues(ctx.tx, record.caseId)
  for (const value of stored.filter((its) => its.indicator === it.id))
    await ctx.write.remove(indicatorValueTable, value, 'indicator.removed')
  return ownIndicators.remove(ctx, it)
}
