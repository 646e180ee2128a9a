import { type CoreIndicator, coreIndicators, type IndicatorValue } from './indicator.ts'

/** How far the core ten are settled: the criterion of the first gate asks for eight with year and source, and the rest marked. */
export interface CoreState {
  /** With a value for a year and where it comes from. */
  readonly withSource: readonly CoreIndicator[]
  /** Said to be not available. */
  readonly notAvailable: readonly CoreIndicator[]
  /** With a value nobody knows the source of. */
  readonly withoutSource: readonly CoreIndicator[]
  /** Nothing is recorded. */
  readonly missing: readonly CoreIndicator[]
  readonly isComplete: boolean
}

/** Of ten, so many have to have a value (domain, gates). */
export const neededCore = 8

type Recorded = Pick<IndicatorValue, 'indicator' | 'state' | 'source'>

function settledAs(recorded: readonly Recorded[]): Exclude<keyof CoreState, 'isComplete'> {
  if (recorded.some((it) => it.state === 'measured' && it.source.trim() !== '')) return 'withSource'
  if (recorded.some((it) => it.state === 'measured')) return 'withoutSource'
  return recorded.length > 0 ? 'notAvailable' : 'missing'
}

/**
 * What is recorded of the core ten, in any year; `needed` of them have to have a value. A value that is not shown for its
 * small base counts like any other.
 */
export function coreComplete(values: readonly Recorded[], needed = neededCore): CoreState {
  const found: Record<Exclude<keyof CoreState, 'isComplete'>, CoreIndicator[]> = {
    withSource: [],
    notAvailable: [],
    withoutSource: [],
    missing: [],
  }
  for (const key of coreIndicators) found[settledAs(values.filter((it) => it.indicator === key))].push(key)
  const isComplete = found.withSource.length >= needed && found.withoutSource.length === 0 && found.missing.length === 0
  return { ...found, isComplete }
}
