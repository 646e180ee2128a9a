import { type Day, daysBetween } from '../kernel/day.ts'
import { type LightReason, lightReasons, type LightTurn } from './light.ts'

/** What the contact radar ranks a case by. */
export interface ContactFacts {
  readonly turns: readonly LightTurn[]
  /** Days without a meeting from which its phase calls it late. */
  readonly rhythm: number
  /** The last meeting, or the admission as long as there was none. */
  readonly since: Day
  readonly phaseDueOn: Day
}

/** How near the planned day of the next gate has to be to count. */
export const gateNearDays = 30

const riskOf = { red: 0.5, amber: 0.25 } as const
const gateRisk = 0.25

export interface ContactLateness {
  readonly days: number
  readonly rhythm: number
  /** Other reasons why its light is not green. */
  readonly others: LightReason[]
  /** Days to the planned end of the phase when that is near or over; negative when over. */
  readonly gateIn: number | null
  readonly score: number
}

/**
 * How urgently somebody should be in touch: `days ÷ rhythm × (1 + risk)`. The risk adds up 0.5 for every other reason that turns the light red
 * (an escalation among them), 0.25 for every one that turns it amber, and 0.25 when the next gate is planned within 30 days or
 * overdue. Two rhythms without a meeting and without a risk thus stand level with one rhythm and two red reasons.
 */
export function contactLateness({ turns, rhythm, since, phaseDueOn }: ContactFacts, today: Day): ContactLateness {
  const days = daysBetween(since, today)
  const others = lightReasons(turns, 'active', today).filter((it) => it.kind !== 'contact')
  const left = daysBetween(today, phaseDueOn)
  const gateIn = left <= gateNearDays ? left : null
  const risk = others.reduce((sum, it) => sum + riskOf[it.light], gateIn === null ? 0 : gateRisk)
  return { days, rhythm, others, gateIn, score: (days / rhythm) * (1 + risk) }
}
