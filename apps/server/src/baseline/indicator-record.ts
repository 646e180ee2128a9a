import {
  type IndicatorValue,
  indicatorValueFields,
  indicatorValueRecord,
  isSuppressed,
  type OwnIndicator,
} from '@etappe/domain/baseline/indicator'
import { unveils, valueProblem, wholeEdit } from '@etappe/domain/baseline/indicator-check'
import { isOwnKey, unitOf } from '@etappe/domain/baseline/indicator-shown'
import { smallNumber } from '@etappe/domain/audit/withheld'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { CaseId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { caseRecords } from '../cases/case-records.ts'
import type { CommandContext } from '../kernel/command.ts'
import { withheldValues } from './indicator-mask.repo.ts'
import { listOwnIndicators, listStoredValues } from './indicator.repo.ts'
import { indicatorValueTable } from './indicator.table.ts'

export const values = caseRecords<IndicatorValue>({
  table: indicatorValueTable,
  ability: 'baseline.write',
  events: { created: 'indicator.recorded', updated: 'indicator.corrected', removed: 'indicator.cleared' },
})

/** A value for an indicator and a year: new with version 0, or over the version that was seen. */
export const valueEntry = indicatorValueFields.pick({ indicator: true, year: true }).extend({
  id: indicatorValueRecord.shape.id,
  version: z.int().min(0),
  fields: indicatorValueFields.omit({ indicator: true, year: true }).partial(),
})
export type ValueEntry = z.infer<typeof valueEntry>

interface Place {
  readonly caseId: CaseId
  readonly own: readonly OwnIndicator[]
  /** Where the entry stands in the input, for what is said about its fields. */
  readonly path: string
}

function requireSound(ctx: CommandContext, { own, path }: Place, after: IndicatorValue): void {
  if (isOwnKey(after.indicator) && !own.some((it) => it.id === after.indicator))
    throw invalidField(`${path}.indicator`, 'reference-unknown')
  const wrong = valueProblem(after, unitOf(after.indicator, own), ctx.today)
  if (wrong) throw invalidField(wrong.field === 'year' ? `${path}.year` : `${path}.fields.${wrong.field}`, wrong.problem)
}

/** What two people wrote, without what nobody may be shown. */
async function withheldConflict(
  ctx: CommandContext,
  error: AppError,
  record: IndicatorValue,
  unit: OwnIndicator['unit'],
): Promise<AppError> {
  const hidden = await withheldValues(ctx.tx, [record.caseId])
  const isHidden = hidden.has(record.id) || isSuppressed({ unit, base: record.base })
  const conflicts = error.details.conflicts?.map((it) =>
    isHidden && (it.field === 'value' || it.field === 'base') ? { ...it, before: smallNumber, theirs: smallNumber } : it,
  )
  return new AppError('conflict', { ...error.details, ...(conflicts && { conflicts }) })
}

/** Fields of an edit in which something else stands already. */
const clashing = (record: IndicatorValue, fields: Partial<IndicatorValue>): boolean =>
  Object.entries(fields).some(([field, mine]) => {
    const theirs = (record as Readonly<Record<string, unknown>>)[field]
    return theirs !== null && theirs !== '' && theirs !== mine
  })

/** The version an edit was made over. Who saw nothing at this place, or another record, knows of nothing in this one. */
function seenVersion(record: IndicatorValue, entry: ValueEntry, fields: Partial<IndicatorValue>): number {
  if (entry.id === record.id && entry.version > 0) return entry.version
  return clashing(record, fields) ? 0 : record.version
}

async function correct(ctx: CommandContext, place: Place, record: IndicatorValue, entry: ValueEntry): Promise<IndicatorValue> {
  const unit = unitOf(record.indicator, place.own)
  const fields = wholeEdit(entry.fields)
  const after = { ...record, ...fields }
  if (fields.value === undefined && unveils(record, after, unit)) throw invalidField(`${place.path}.fields.value`, 'required')
  requireSound(ctx, place, after)
  try {
    return await values.edit(ctx, record, { version: seenVersion(record, entry, fields), fields })
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') throw await withheldConflict(ctx, error, record, unit)
    throw error
  }
}

async function begin(ctx: CommandContext, place: Place, entry: ValueEntry): Promise<IndicatorValue> {
  if (entry.version > 0) throw new AppError('not-found')
  const { id, indicator, year } = entry
  const nothing = { state: 'measured' as const, value: null, base: null, source: '', note: '' }
  const record: IndicatorValue = { ...nothing, ...wholeEdit(entry.fields), id, indicator, year, caseId: place.caseId, version: 1 }
  requireSound(ctx, place, record)
  return ctx.write.insert(indicatorValueTable, record, 'indicator.recorded')
}

/** Writes values over what stands for their indicators and years, all or none. Answers them as stored. */
export async function recordValues(ctx: CommandContext, caseId: CaseId, entries: readonly ValueEntry[]): Promise<IndicatorValue[]> {
  await values.requireAble(ctx, caseId)
  const [stored, own] = [await listStoredValues(ctx.tx, caseId), await listOwnIndicators(ctx.tx, caseId)]
  const keyOf = (it: Pick<IndicatorValue, 'indicator' | 'year'>) => `${it.indicator} ${it.year}`
  const standing = new Map(stored.map((it) => [keyOf(it), it]))
  if (new Set(entries.map(keyOf)).size < entries.length) throw invalidField('values', 'same-twice')
  const written: IndicatorValue[] = []
  for (const [index, entry] of entries.entries()) {
    const place = { caseId, own, path: `values.${index}` }
    const record = standing.get(keyOf(entry))
    written.push(record ? await correct(ctx, place, record, entry) : await begin(ctx, place, entry))
  }
  return written
}
