import { type ForecastFilters, forecastFilters } from '@etappe/domain/reports/forecast-filters'

/** The filters in the address; one nobody understands is none. */
export function forecastSearch(raw: Readonly<Record<string, unknown>>): ForecastFilters {
  const known = Object.entries(forecastFilters.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse(raw[key])
    return read.success && read.data !== undefined ? [[key, read.data] as const] : []
  })
  return Object.fromEntries(known)
}
