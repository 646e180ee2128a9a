import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { type Phase, phases } from '@etappe/domain/cases/phase'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'

type Lengths = Pick<ProgrammeDefinition, 'targetDays' | 'supportMonths'>

const daysPerMonth = 365.25 / 12

/** Length of a phase in days; the support is counted in months. */
export const lengthOf = ({ targetDays, supportMonths }: Lengths, kind: CaseKind, phase: Phase): number =>
  phase === 'support' ? supportMonths * daysPerMonth : targetDays[kind][phase]

/** Length of the whole course in months, as near as it can be planned. */
export const monthsOf = (it: Lengths, kind: CaseKind): number =>
  Math.round(phases.reduce((sum, phase) => sum + lengthOf(it, kind, phase), 0) / daysPerMonth)

export interface CourseBar {
  readonly phase: Phase
  /** In thousandths of the longest course. */
  readonly from: number
  readonly width: number
}

/** The phases of a kind one after the other, on a scale both kinds share. */
export function courseBars(it: Lengths, kind: CaseKind): CourseBar[] {
  const whole = Math.max(...caseKinds.map((of) => phases.reduce((sum, phase) => sum + lengthOf(it, of, phase), 0)))
  let from = 0
  return phases.map((phase) => {
    const width = (lengthOf(it, kind, phase) / whole) * 1000
    const bar = { phase, from, width }
    from += width
    return bar
  })
}

/** Every sixth month of the longest course, in thousandths of it. */
export function courseTicks(it: Lengths): { readonly month: number; readonly at: number }[] {
  const whole = Math.max(...caseKinds.map((of) => phases.reduce((sum, phase) => sum + lengthOf(it, of, phase), 0)))
  const months = Math.floor(whole / daysPerMonth / 6)
  return Array.from({ length: months + 1 }, (_, index) => ({ month: index * 6, at: ((index * 6 * daysPerMonth) / whole) * 1000 }))
}
