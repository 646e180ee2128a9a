import type { IndicatorValueFields } from '@etappe/domain/baseline/indicator'
import { valueProblem } from '@etappe/domain/baseline/indicator-check'
import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'
import { type DecimalSign, readFigure } from '@etappe/domain/kernel/figure-input'
import type { Day } from '@etappe/domain/kernel/day'
import { type IndicatorValueId, indicatorValueId } from '@etappe/domain/kernel/id'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { IndicatorRow } from './indicator-rows.ts'

export type EntryFields = Partial<Omit<IndicatorValueFields, 'indicator' | 'year'>>

/** A value as it is sent: new, or over the one that is shown. */
export interface ValueEntry {
  readonly id: IndicatorValueId
  readonly version: number
  readonly indicator: IndicatorRow['key']
  readonly year: number
  readonly fields: EntryFields
}

export function entryFor(row: Pick<IndicatorRow, 'key' | 'values'>, year: number, fields: EntryFields): ValueEntry {
  const standing = row.values.get(year)
  return {
    id: standing?.id ?? indicatorValueId.parse(crypto.randomUUID()),
    version: standing?.version ?? 0,
    indicator: row.key,
    year,
    fields,
  }
}

/** What was typed for one value. */
export interface TypedValue {
  readonly value: string
  readonly base: string
}

export type ReadValue =
  | { readonly ok: true; readonly fields: EntryFields }
  | { readonly ok: false; readonly problems: Partial<Record<'value' | 'base', FieldProblem>> }

interface Reading {
  readonly row: Pick<IndicatorRow, 'key' | 'unit' | 'values'>
  readonly year: number
  readonly decimal: DecimalSign
  readonly today: Day
}

function readBase(typed: string, decimal: DecimalSign): number | null | FieldProblem {
  const read = readFigure(typed, decimal)
  if (read.kind === 'empty' || read.kind === 'notAvailable') return null
  if (read.kind === 'unreadable') return 'not-a-figure'
  return Number.isInteger(read.value) && read.value >= 0 ? read.value : 'not-a-number'
}

/** A kept-back value is not known here: an empty field leaves it as it is. */
const untouched = (standing: ShownValue | undefined, typed: string): boolean => standing?.suppressed === true && typed.trim() === ''

/** Reads what was typed for a value, and says what is wrong with it; an empty result changes nothing. */
export function readTyped(typed: TypedValue, { row, year, decimal, today }: Reading): ReadValue {
  const standing = row.values.get(year)
  const figure = readFigure(typed.value, decimal)
  if (figure.kind === 'notAvailable') return { ok: true, fields: { state: 'notAvailable' } }
  const base = readBase(typed.base, decimal)
  const problems: Partial<Record<'value' | 'base', FieldProblem>> = {}
  if (figure.kind === 'unreadable') problems.value = 'not-a-figure'
  if (figure.kind === 'empty' && !untouched(standing, typed.value)) problems.value = 'required'
  if (typeof base === 'string') problems.base = base
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const fields: EntryFields = {
    ...(figure.kind === 'figure' && { state: 'measured' as const, value: figure.value }),
    ...(typeof base !== 'string' && !untouched(standing, typed.base) && { base }),
  }
  const whole = { indicator: row.key, year, state: 'measured' as const, value: 0, base: null, source: '', note: '', ...fields }
  const wrong = valueProblem(whole, row.unit, today)
  return wrong ? { ok: false, problems: { value: wrong.problem } } : { ok: true, fields }
}
