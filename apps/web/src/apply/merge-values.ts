import { applicationFields } from '@etappe/domain/applications/application-fields'
import type { ApplyField, ApplyValues } from './apply-values.ts'

/** A field two windows changed: mine stands in the form, theirs is offered. */
export interface Clash {
  readonly field: ApplyField
  readonly theirs: ApplyValues
}

const fields = applicationFields.keyof().options

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What differs between two states of the form. */
export const changedFields = (a: ApplyValues, b: ApplyValues): ApplyField[] => fields.filter((it) => !isSame(a[it], b[it]))

/**
 * Two windows wrote from the same base: what only one of them changed counts. Where both did, what stands before the eyes of
 * the person stays, and the other text is handed back so that it is not lost.
 */
export function mergeValues(base: ApplyValues, mine: ApplyValues, theirs: ApplyValues): { values: ApplyValues; clashes: Clash[] } {
  const own = changedFields(base, mine)
  const values = { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) }
  const both = own.filter((field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]))
  return { values, clashes: both.map((field) => ({ field, theirs })) }
}
