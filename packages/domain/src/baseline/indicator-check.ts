import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import { type IndicatorUnit, type IndicatorValueFields, isSuppressed } from './indicator.ts'

export interface ValueProblem {
  readonly field: keyof IndicatorValueFields
  readonly problem: FieldProblem
}

/** Shares reach a little over a hundred where children of other places are counted in. */
const mostOf: Partial<Record<IndicatorUnit, number>> = { share: 200, perThousand: 2000 }

/** What makes no sense in a value as it would stand; `null` when it does. */
export function valueProblem(it: IndicatorValueFields, unit: IndicatorUnit, today: Day): ValueProblem | null {
  if (it.year > Number(today.slice(0, 4))) return { field: 'year', problem: 'out-of-range' }
  if (it.state === 'notAvailable') return it.value === null && it.base === null ? null : { field: 'state', problem: 'invalid' }
  if (it.value === null) return { field: 'value', problem: 'required' }
  const isSigned = unit === 'euro' || unit === 'other'
  if ((!isSigned && it.value < 0) || it.value > (mostOf[unit] ?? Infinity)) return { field: 'value', problem: 'out-of-range' }
  return null
}

type Kept = Pick<IndicatorValueFields, 'state' | 'value' | 'base'>

/**
 * Whether an edit would show what was kept back without knowing it: another base under the stored value. Whoever corrects the
 * base gives the value again.
 */
export function unveils(before: Kept, after: Kept, unit: IndicatorUnit): boolean {
  return isSuppressed({ unit, base: before.base }) && after.state === 'measured' && !isSuppressed({ unit, base: after.base })
}

type Content = Omit<IndicatorValueFields, 'indicator' | 'year'>

/** The fields of an edit made whole: who says that a figure is not available says that there is neither value nor base. */
export function wholeEdit(fields: { readonly [Key in keyof Content]?: Content[Key] | undefined }): Partial<Content> {
  const said = Object.fromEntries(Object.entries(fields).filter(([, it]) => it !== undefined)) as Partial<Content>
  if (said.state === 'notAvailable') return { ...said, value: null, base: null }
  return said.value === undefined || said.value === null ? said : { ...said, state: 'measured' }
}
