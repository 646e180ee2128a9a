import { type IndicatorKey, indicatorKey } from '@etappe/domain/baseline/indicator'
import { z } from 'zod'

/** What the address of the indicators says: the one that is open, its year, the first year shown, further ones asked for. */
export interface IndicatorSearch {
  readonly indicator?: IndicatorKey | undefined
  readonly year?: number | undefined
  readonly from?: number | undefined
  readonly more?: readonly IndicatorKey[] | undefined
}

export type ChangeSearch = (change: IndicatorSearch) => void

const year = z.coerce.number().int().min(1990).max(2100)
const read = <T>(schema: z.ZodType<T>, raw: unknown): T | undefined => {
  const parsed = schema.safeParse(raw)
  return parsed.success ? parsed.data : undefined
}

/** Reads the address; what is unknown or broken is left out. */
export function indicatorSearch(raw: Readonly<Record<string, unknown>>): IndicatorSearch {
  const more = (Array.isArray(raw['more']) ? raw['more'] : []).flatMap((it) => read(indicatorKey, it) ?? [])
  return {
    indicator: read(indicatorKey, raw['indicator']),
    year: raw['year'] === undefined ? undefined : read(year, raw['year']),
    from: raw['from'] === undefined ? undefined : read(year, raw['from']),
    more: more.length > 0 ? [...new Set(more)] : undefined,
  }
}
