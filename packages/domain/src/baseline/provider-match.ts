import type { OrganisationId } from '../kernel/id.ts'
import { foldGerman } from '../municipalities/municipality.ts'

export interface ProviderCandidate {
  readonly id: OrganisationId
  readonly name: string
  readonly shortName: string
  /** Takes part in the case, or provides one of its offers. */
  readonly isOfCase: boolean
}

/**
 * Finds the organisation meant by a name, whatever its capitals and umlauts: one of the case before one of the directory, by its
 * full name before its short one.
 */
export function providerFinder(candidates: readonly ProviderCandidate[]): (name: string) => ProviderCandidate | null {
  const byName = new Map<string, { readonly rank: number; readonly candidate: ProviderCandidate }>()
  const note = (name: string, rank: number, candidate: ProviderCandidate) => {
    const folded = foldGerman(name)
    const earlier = byName.get(folded)
    const isBetter = !earlier || rank < earlier.rank || (rank === earlier.rank && candidate.id < earlier.candidate.id)
    if (folded !== '' && isBetter) byName.set(folded, { rank, candidate })
  }
  for (const it of candidates) {
    note(it.name, it.isOfCase ? 0 : 2, it)
    note(it.shortName, it.isOfCase ? 1 : 3, it)
  }
  return (name) => byName.get(foldGerman(name))?.candidate ?? null
}
