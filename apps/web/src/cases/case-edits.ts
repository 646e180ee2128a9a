import { sameValue } from '@etappe/domain/audit/diff'
import type { Case } from '@etappe/domain/cases/case'
import { emptyValues, type FormField, type FormValues } from './form-values.ts'

/** One field somebody typed into: what it is to be, and what stood there in which version when the typing began. */
export interface Edit {
  readonly value: unknown
  readonly base: unknown
  readonly version: number
}

/** Only what was typed; every other field shows the case as it is. */
export type Edits = Readonly<Partial<Record<FormField, Edit>>>

const names = Object.keys(emptyValues) as FormField[]

/** The form: the case as it is now, with what was typed over it. */
export function valuesOf(current: Case, edits: Edits): FormValues {
  return Object.fromEntries(names.map((name) => [name, (edits[name] ?? { value: current[name] }).value])) as unknown as FormValues
}

/** Notes what was typed. A field that is back to what it was is no longer edited. */
export function changed(current: Case, edits: Edits, patch: Partial<FormValues>): Edits {
  const after: Partial<Record<FormField, Edit>> = { ...edits }
  for (const name of names) {
    if (!(name in patch)) continue
    const { base, version } = edits[name] ?? { base: current[name], version: current.version }
    if (sameValue(patch[name], base) && sameValue(base, current[name])) delete after[name]
    else after[name] = { value: patch[name], base, version }
  }
  return after
}

/** Typed fields whose content somebody else changed since the typing began. */
export function outdatedFields(current: Case, edits: Edits): FormField[] {
  return names.filter((name) => {
    const edit = edits[name]
    return edit !== undefined && !sameValue(edit.base, current[name]) && !sameValue(edit.value, current[name])
  })
}

/** The version to save over: today's, unless a typed field was changed since; then the one the person saw, so that the server asks. */
export function versionFor(current: Case, edits: Edits): number {
  return Math.min(current.version, ...outdatedFields(current, edits).map((name) => edits[name]?.version ?? current.version))
}

/** What is left to save after a decision about fields two people changed: where the other version was taken, nothing. */
export function decided(now: Case, edits: Edits, chosen: Readonly<Record<string, unknown>>): Edits {
  const after: Partial<Record<FormField, Edit>> = { ...edits }
  for (const name of names) {
    if (!(name in chosen)) continue
    if (sameValue(chosen[name], now[name])) delete after[name]
    else after[name] = { value: chosen[name], base: now[name], version: now.version }
  }
  return after
}
