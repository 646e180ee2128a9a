import { z } from 'zod'
import { addDays, type Day, day, daysBetween, earliest, latest, type Validity } from '../kernel/day.ts'
import type { ProgrammeDefinition } from '../programme/definition.ts'
import type { Escalation } from './escalation.ts'
import type { CaseKind } from './kind.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Phase } from './phase.ts'

export const lights = ['red', 'amber', 'green', 'paused', 'closed'] as const
export const light = z.enum(lights)
export type Light = z.infer<typeof light>

/** Why a light can change, in no order (domain §6). */
export const lightReasonKinds = ['contact', 'phaseOverdue', 'contingent', 'fewOrganisations', 'coordinatorVacant', 'escalation'] as const
export const lightReasonKind = z.enum(lightReasonKinds)
export type LightReasonKind = z.infer<typeof lightReasonKind>

/** What the traffic light looks at. */
export interface LightFacts {
  readonly kind: CaseKind
  readonly phase: Phase
  readonly startedOn: Day
  readonly lastContactOn: Day | null
  /** The contact rhythm pauses until then. */
  readonly waitingUntil: Day | null
  readonly phaseDueOn: Day
  /** Organisations that take part, not as guests, each with its times. */
  readonly organisations: readonly (Validity & { readonly organisationId: string })[]
  /** Times somebody coordinates; a coordinator named in the case counts without end. */
  readonly coordination: readonly Validity[]
  /** Facilitation days granted, and delivered with their day. */
  readonly granted: number
  readonly delivered: readonly { readonly on: Day; readonly amount: number }[]
  readonly escalations: readonly Pick<Escalation, 'light' | 'openedOn' | 'resolvedOn'>[]
}

/**
 * One reason and the days from which it turns the light, if nothing happens until then. `null`: it never does. Kept with the
 * case, so that the light of any day is a comparison of days, in a list as on the case page.
 */
export const lightTurn = z.object({ kind: lightReasonKind, since: day, amberFrom: day.nullable(), redFrom: day.nullable() })
export type LightTurn = z.infer<typeof lightTurn>

const never = '9999-12-31' as Day

/** The day the light of a case turns, over all reasons. */
export interface LightSchedule {
  readonly amberFrom: Day
  readonly redFrom: Day
}

/** The first day of the last stretch without end in which `holds` is true of nothing anymore; `null` when it holds without end. */
function goneSince(periods: readonly Validity[], least: number, from: Day): Day | null {
  const days = [from, ...periods.flatMap((it) => [it.validFrom, ...(it.validTo === null ? [] : [addDays(it.validTo, 1)])])]
    .filter((it) => it >= from)
    .sort()
  const enough = (on: Day) => periods.filter((it) => it.validFrom <= on && (it.validTo === null || on <= it.validTo)).length >= least
  let since: Day | null = null
  for (const on of days) since = enough(on) ? null : (since ?? on)
  return since
}

/** One time span per organisation, from when it first to when it last takes part. */
function perOrganisation(facts: LightFacts): Validity[] {
  return [...Map.groupBy(facts.organisations, (it) => it.organisationId).values()].map((own) => ({
    validFrom: earliest(own.map((it) => it.validFrom)) as Day,
    validTo: own.some((it) => it.validTo === null) ? null : latest(own.map((it) => it.validTo)),
  }))
}

function contactTurn({ contact }: ProgrammeDefinition, facts: LightFacts): LightTurn {
  const since = facts.lastContactOn ?? facts.startedOn
  const { amberAfter, redAfter } = contact[facts.phase]
  const paused = (on: Day): Day => (facts.waitingUntil !== null && facts.waitingUntil >= on ? addDays(facts.waitingUntil, 1) : on)
  return { kind: 'contact', since, amberFrom: paused(addDays(since, amberAfter)), redFrom: paused(addDays(since, redAfter)) }
}

function overdueTurn({ light: { overdue } }: ProgrammeDefinition, { phaseDueOn }: LightFacts): LightTurn {
  const after = (days: number) => addDays(phaseDueOn, days + 1)
  return { kind: 'phaseOverdue', since: phaseDueOn, amberFrom: after(overdue.amberAfter), redFrom: after(overdue.redAfter) }
}

/** Who takes part is found out in the baseline analysis: too few count from its planned end on. */
function organisationsTurn({ light: { fewestOrganisations } }: ProgrammeDefinition, facts: LightFacts): LightTurn | null {
  const since = goneSince(perOrganisation(facts), fewestOrganisations, facts.startedOn)
  if (since === null) return null
  const amberFrom = facts.phase === 'baseline' && since <= facts.phaseDueOn ? addDays(facts.phaseDueOn, 1) : since
  return { kind: 'fewOrganisations', since, amberFrom, redFrom: null }
}

function coordinatorTurn({ light: { coordinatorVacant } }: ProgrammeDefinition, facts: LightFacts): LightTurn | null {
  const since = facts.kind === 'modelMunicipality' ? goneSince(facts.coordination, 1, facts.startedOn) : null
  if (since === null) return null
  const { amberAfter, redAfter } = coordinatorVacant
  return { kind: 'coordinatorVacant', since, amberFrom: addDays(since, amberAfter), redFrom: addDays(since, redAfter) }
}

/** The day the delivered days reached a share of the granted ones. */
function reachedOn({ delivered, granted }: LightFacts, percent: number): Day | null {
  let sum = 0
  for (const it of delivered.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    sum += it.amount
    if (granted > 0 && sum * 100 >= granted * percent) return it.on
  }
  return null
}

function contingentTurn({ light: { contingent } }: ProgrammeDefinition, facts: LightFacts): LightTurn | null {
  const amberFrom = reachedOn(facts, contingent.amberAt)
  return amberFrom === null ? null : { kind: 'contingent', since: amberFrom, amberFrom, redFrom: reachedOn(facts, contingent.redAt) }
}

/** An open escalation can only worsen the light. */
function escalationTurn({ escalations }: LightFacts): LightTurn | null {
  const open = escalations.filter((it) => it.resolvedOn === null)
  const since = earliest(open.map((it) => it.openedOn))
  if (since === null) return null
  return {
    kind: 'escalation',
    since,
    amberFrom: since,
    redFrom: earliest(open.filter((it) => it.light === 'red').map((it) => it.openedOn)),
  }
}

/** Every reason that turns the light of a case, some day or already. */
export function lightTurns(definition: ProgrammeDefinition, facts: LightFacts): LightTurn[] {
  const found = [
    contactTurn(definition, facts),
    overdueTurn(definition, facts),
    organisationsTurn(definition, facts),
    coordinatorTurn(definition, facts),
    contingentTurn(definition, facts),
    escalationTurn(facts),
  ]
  return found.filter((it) => it !== null)
}

export function lightSchedule(turns: readonly LightTurn[]): LightSchedule {
  return {
    amberFrom: earliest(turns.flatMap((it) => [it.amberFrom, it.redFrom])) ?? never,
    redFrom: earliest(turns.map((it) => it.redFrom)) ?? never,
  }
}

export function lightOf(it: LightSchedule & { readonly lifecycle: Lifecycle }, today: Day): Light {
  if (it.lifecycle === 'onHold') return 'paused'
  if (it.lifecycle !== 'active') return 'closed'
  if (it.redFrom <= today) return 'red'
  return it.amberFrom <= today ? 'amber' : 'green'
}

/** One reason why a light is not green, with the days it is about and the day it turns red, or `null` when it never does. */
export const lightReason = z.object({
  kind: lightReasonKind,
  days: z.int(),
  since: day,
  light: z.enum(['red', 'amber']),
  redFrom: day.nullable(),
})
export type LightReason = z.infer<typeof lightReason>

/** The reasons behind an amber or red light, the worst first. Empty when the light is green, paused or closed. */
export function lightReasons(turns: readonly LightTurn[], lifecycle: Lifecycle, today: Day): LightReason[] {
  if (lifecycle !== 'active') return []
  const isSince = (on: Day | null) => on !== null && on <= today
  return turns
    .filter((it) => isSince(it.amberFrom) || isSince(it.redFrom))
    .map(({ kind, since, redFrom }): LightReason => {
      const days = daysBetween(since, today)
      return { kind, days, since, light: isSince(redFrom) ? 'red' : 'amber', redFrom }
    })
    .sort((a, b) => (a.light === b.light ? 0 : a.light === 'red' ? -1 : 1))
}
