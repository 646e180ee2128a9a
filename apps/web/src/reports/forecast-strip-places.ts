import type { ForecastRow } from '@etappe/domain/reports/forecast'
import type { ForecastBand } from '@etappe/domain/reports/forecast-filters'

/** Where the sign of a gate stands in the picture. */
export interface StripPlace {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly band: ForecastBand
}

export const strip = { width: 1000, left: 12, right: 12, step: 13, radius: 4.5, foot: 22 } as const

const across = strip.width - strip.left - strip.right

/** Days to places; gates of the same days are stacked. */
export function stripPlaces(rows: readonly Pick<ForecastRow, 'caseId' | 'daysLeft' | 'band'>[], days: number) {
  const xOf = (daysLeft: number) => strip.left + (across * daysLeft) / days
  const columns = new Map<number, number>()
  const perColumn = across / strip.step
  const stacked = rows
    .filter((it) => it.daysLeft >= 0)
    .map((it) => {
      const column = Math.round((perColumn * it.daysLeft) / days)
      const level = columns.get(column) ?? 0
      columns.set(column, level + 1)
      return { key: it.caseId, x: strip.left + column * strip.step, level, band: it.band }
    })
  const highest = Math.max(3, ...columns.values())
  const base = highest * strip.step + 4
  const places: StripPlace[] = stacked.map(({ level, ...it }) => ({ ...it, y: base - level * strip.step - strip.step / 2 }))
  return { places, base, height: base + strip.foot, xOf }
}
