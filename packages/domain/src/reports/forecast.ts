import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { gate } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { criterionCode } from '../gates/criterion.ts'
import { day } from '../kernel/day.ts'
import { caseId } from '../kernel/id.ts'
import { officeCode } from '../offices/office.ts'
import { type ForecastBand, forecastBand, type ForecastFilters } from './forecast-filters.ts'

/** How far ahead the forecast looks, in days. */
export const forecastDays = 90
/** Days of a phase that count for the pace: what a long support asks for at its end is not done in its first year. */
export const paceDays = 90
/** Fewer earlier gates of the same kind than this say nothing about the next one. */
export const fewestLike = 5

/** How many gates of the same kind, in cases of the same kind, were passed, and how many of them not after their planned day. */
export const likeGates = z.object({ onTime: z.int(), total: z.int() })
export type LikeGates = z.infer<typeof likeGates>

/** What the likelihood of a gate is computed from. */
export interface ForecastFacts {
  /** Criteria that are met or waived, out of all of the gate. */
  readonly met: number
  readonly total: number
  /** Days until the planned day. */
  readonly daysLeft: number
  /** Days the case has spent in the phase, and days it is meant to spend there. */
  readonly daysSpent: number
  readonly daysPlanned: number
  readonly like: LikeGates
}

/** What each part weighs. Without enough like gates the other two share its weight in their own proportion. */
export const forecastWeights = { criteria: 40, pace: 40, history: 20 } as const

/**
 * Days the criteria that are open still take. A criterion takes as long as it took so far, where the plan counts like one more
 * phase that went as planned: (days spent + days planned) ÷ (criteria met + criteria planned), of each at most 90 days.
 */
export function daysNeeded({ met, total, daysSpent, daysPlanned }: Omit<ForecastFacts, 'daysLeft' | 'like'>): number {
  const days = Math.min(daysSpent, paceDays) + Math.min(daysPlanned, paceDays)
  return total === 0 ? 0 : ((total - met) * days) / (met + total)
}

/** How likely a gate is passed not after its planned day, in percent; a judgement by rule, not a statistic. */
export function likelihoodOf(facts: ForecastFacts): number {
  const { met, total, daysLeft, like } = facts
  const needed = daysNeeded(facts)
  const parts = [
    { weight: forecastWeights.criteria, share: total === 0 ? 1 : met / total },
    { weight: forecastWeights.pace, share: needed === 0 ? 1 : Math.min(1, Math.max(0, daysLeft) / needed) },
    ...(like.total >= fewestLike ? [{ weight: forecastWeights.history, share: like.onTime / like.total }] : []),
  ]
  const weights = parts.reduce((sum, it) => sum + it.weight, 0)
  return Math.round((parts.reduce((sum, it) => sum + it.weight * it.share, 0) * 100) / weights)
}

/** From how many percent on a gate counts as unsure, and as likely. */
export const bandFrom = { unsure: 40, likely: 70 } as const

export function bandOf(likelihood: number | null): ForecastBand {
  if (likelihood === null) return 'overdue'
  if (likelihood >= bandFrom.likely) return 'likely'
  return likelihood >= bandFrom.unsure ? 'unsure' : 'unlikely'
}

/** The gate one case stands before. */
export const forecastRow = z.object({
  caseId,
  caseNumber,
  caseName: z.string(),
  caseKind: z.enum(caseKinds),
  officeCode,
  placeName: z.string(),
  gate,
  plannedOn: day,
  /** Negative once it is past. */
  daysLeft: z.int(),
  met: z.int(),
  total: z.int(),
  /** Criteria that are still open, hard ones first. */
  open: z.array(criterionCode),
  hardOpen: z.int(),
  daysNeeded: z.int(),
  like: likeGates,
  /** In percent; `null` when the planned day has passed. */
  likelihood: z.int().nullable(),
  band: forecastBand,
})
export type ForecastRow = z.infer<typeof forecastRow>

/** Gates due in the next 90 days and overdue ones, by planned day. */
export const forecast = z.object({ day, until: day, rows: z.array(forecastRow) })
export type Forecast = z.infer<typeof forecast>

export function narrowForecast(rows: readonly ForecastRow[], { office, kind, gate: at, band }: ForecastFilters): ForecastRow[] {
  return rows.filter(
    (it) =>
      (office === undefined || it.officeCode === office) &&
      (kind === undefined || it.caseKind === kind) &&
      (at === undefined || it.gate === at) &&
      (band === undefined || it.band === band),
  )
}

export type BandCounts = Readonly<Record<ForecastBand, number>>

/** How many of some rows lie in each band. */
export function countBands(rows: readonly Pick<ForecastRow, 'band'>[]): BandCounts {
  const count = (band: ForecastBand) => rows.filter((it) => it.band === band).length
  return { overdue: count('overdue'), unlikely: count('unlikely'), unsure: count('unsure'), likely: count('likely') }
}
