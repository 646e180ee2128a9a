import { type SimilarFilters, similarFilters } from '@etappe/domain/plan/similar-filters'
import { releaseId, type ReleaseId } from '@etappe/domain/kernel/id'

/** What the address of the similar cases says: the filters, and the case whose details are open. */
export interface SimilarSearch extends SimilarFilters {
  readonly open?: ReleaseId | undefined
}

const names = Object.keys(similarFilters.shape) as (keyof SimilarFilters)[]

/** Reads the address; what is unknown or broken is left out. */
export function similarSearch(raw: Readonly<Record<string, unknown>>): SimilarSearch {
  const filters = names.flatMap((name) => {
    // The router reads `?text=2026` as a number.
    const given = typeof raw[name] === 'number' ? String(raw[name]) : raw[name]
    const read = similarFilters.shape[name].safeParse(given)
    return read.success && read.data !== undefined && read.data !== '' ? [[name, read.data] as const] : []
  })
  const open = releaseId.safeParse(raw['open'])
  return { ...Object.fromEntries(filters), ...(open.success && { open: open.data }) }
}

/** The filters alone. */
export const filtersOf = ({ open: _, ...filters }: SimilarSearch): SimilarFilters => filters
