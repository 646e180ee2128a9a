import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { gate } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { light, type Light } from '../cases/light.ts'
import { phase } from '../cases/phase.ts'
import { criterionCode } from '../gates/criterion.ts'
import { day } from '../kernel/day.ts'
import { caseId } from '../kernel/id.ts'
import { officeCode } from '../offices/office.ts'

/** Which running cases are meant; nothing said means all. */
export const caseChoice = z.object({ kind: z.enum(caseKinds).nullable(), offices: z.array(officeCode).max(100) })
export type CaseChoice = z.infer<typeof caseChoice>

const beforeAfter = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value })

/** What would be different for one running case if it followed another version. */
export const caseEffect = z.object({
  caseId,
  number: caseNumber,
  name: z.string(),
  officeCode,
  kind: z.enum(caseKinds),
  phase,
  fromVersion: z.int(),
  /** The day its phase is planned to end. */
  dueOn: beforeAfter(day),
  light: beforeAfter(light),
  /** The gate it stands before, and the criteria of it that would be open from then on, or no longer. */
  gate,
  opened: z.array(criterionCode),
  closed: z.array(criterionCode),
})
export type CaseEffect = z.infer<typeof caseEffect>

const badness: Readonly<Record<Light, number>> = { red: 2, amber: 1, green: 0, paused: 0, closed: 0 }

/** Above zero when the light gets worse. */
export const lightStep = (it: Pick<CaseEffect, 'light'>): number => badness[it.light.after] - badness[it.light.before]
const isLater = ({ dueOn }: CaseEffect) => dueOn.after > dueOn.before
const isEarlier = ({ dueOn }: CaseEffect) => dueOn.after < dueOn.before

/** Whether anything a person sees would be different. */
export const isChanged = (it: CaseEffect): boolean =>
  isLater(it) || isEarlier(it) || it.light.before !== it.light.after || it.opened.length + it.closed.length > 0

export const effectTotals = z.object({
  /** Running cases that would move. */
  cases: z.int(),
  changed: z.int(),
  later: z.int(),
  earlier: z.int(),
  worse: z.int(),
  better: z.int(),
  opened: z.int(),
  closed: z.int(),
})
export type EffectTotals = z.infer<typeof effectTotals>

export function totalsOf(effects: readonly CaseEffect[]): EffectTotals {
  const count = (is: (it: CaseEffect) => boolean) => effects.filter(is).length
  return {
    cases: effects.length,
    changed: count(isChanged),
    later: count(isLater),
    earlier: count(isEarlier),
    worse: count((it) => lightStep(it) > 0),
    better: count((it) => lightStep(it) < 0),
    opened: count((it) => it.opened.length > 0),
    closed: count((it) => it.closed.length > 0),
  }
}

/** Cases as somebody who decides wants to read them: those it gets worse for first. */
export const byWeight = (a: CaseEffect, b: CaseEffect): number =>
  lightStep(b) - lightStep(a) || b.opened.length - a.opened.length || (a.number < b.number ? -1 : 1)

/** As many cases as an answer names one by one; the totals count all. */
export const effectsShown = 300

export const versionEffect = z.object({ totals: effectTotals, cases: z.array(caseEffect).max(effectsShown) })
export type VersionEffect = z.infer<typeof versionEffect>
