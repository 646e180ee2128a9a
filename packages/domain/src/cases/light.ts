import { z } from 'zod'
import { addDays, type Day, daysBetween, earliest } from '../kernel/day.ts'
import type { ProgrammeDefinition } from '../programme/definition.ts'
import type { Lifecycle } from './lifecycle.ts'

export const lights = ['red', 'amber', 'green', 'paused', 'closed'] as const
export const light = z.enum(lights)
export type Light = z.infer<typeof light>

/** What the traffic light looks at. */
export interface LightFacts {
  readonly lifecycle: Lifecycle
  readonly startedOn: Day
  readonly lastContactOn: Day | null
  readonly phaseDueOn: Day
}

/**
 * The days from which a case turns amber and red if nothing happens until then. Kept with the case, so that the light of
 * any day is a comparison of two days, in a list as on the case page. Thresholds: `ProgrammeDefinition`.
 */
export interface LightSchedule {
  readonly amberFrom: Day
  readonly redFrom: Day
}

const turns = (facts: LightFacts, contactDays: number, overdueDays: number): Day =>
  earliest([addDays(facts.lastContactOn ?? facts.startedOn, contactDays), addDays(facts.phaseDueOn, overdueDays + 1)]) as Day

export function lightSchedule(definition: ProgrammeDefinition, facts: LightFacts): LightSchedule {
  return {
    amberFrom: turns(facts, definition.contact.amberAfter, definition.overdue.amberAfter),
    redFrom: turns(facts, definition.contact.redAfter, definition.overdue.redAfter),
  }
}

export function lightOf(it: LightSchedule & { readonly lifecycle: Lifecycle }, today: Day): Light {
  if (it.lifecycle === 'onHold') return 'paused'
  if (it.lifecycle !== 'active') return 'closed'
  if (it.redFrom <= today) return 'red'
  return it.amberFrom <= today ? 'amber' : 'green'
}

/** One reason why a light is not green, with the days it is about. */
export const lightReason = z.object({ kind: z.enum(['contact', 'phaseOverdue']), days: z.int(), light: z.enum(['red', 'amber']) })
export type LightReason = z.infer<typeof lightReason>

/** The reasons behind an amber or red light, the worst first. Empty when the light is green, paused or closed. */
export function lightReasons(definition: ProgrammeDefinition, facts: LightFacts, today: Day): LightReason[] {
  if (facts.lifecycle !== 'active') return []
  const silent = daysBetween(facts.lastContactOn ?? facts.startedOn, today)
  const over = daysBetween(facts.phaseDueOn, today)
  const reasons: LightReason[] = []
  if (over > definition.overdue.amberAfter)
    reasons.push({ kind: 'phaseOverdue', days: over, light: over > definition.overdue.redAfter ? 'red' : 'amber' })
  if (silent >= definition.contact.amberAfter)
    reasons.push({ kind: 'contact', days: silent, light: silent >= definition.contact.redAfter ? 'red' : 'amber' })
  return reasons.sort((a, b) => (a.light === b.light ? 0 : a.light === 'red' ? -1 : 1))
}
