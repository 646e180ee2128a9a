/** Which ranking list is shown; it stands in the address. */
export interface RankingSearch {
  /** `all`: every round. Without it the round that is open, else the last. */
  readonly round?: string | undefined
  readonly kind?: 'modelMunicipality' | undefined
  /** `all`: every office one sees. Without it one's own. */
  readonly office?: string | undefined
}

const short = (it: unknown): it is string => typeof it === 'string' && it.length <= 40

export const rankingSearch = ({ round, kind, office }: Readonly<Record<string, unknown>>): RankingSearch => ({
  ...(short(round) && { round }),
  ...(kind === 'modelMunicipality' && { kind }),
  ...(short(office) && { office }),
})
