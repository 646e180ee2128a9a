import type { CaseKind } from '@etappe/domain/cases/kind'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { officeChoice, roundChoice } from './ranking-choice.ts'
import type { RankingSearch } from './ranking-search.ts'

/** The ranking list the address asks for, with the quota it is measured by. */
export function useRanking(search: RankingSearch) {
  const { api, me } = useApp()
  const kind: CaseKind = search.kind ?? 'network'
  const rounds = useQuery(api.round.list.queryOptions({}))
  const office = officeChoice(me.offices, me.actor, search)
  const round = roundChoice(rounds.data ?? [], kind, me.today, search)
  const { officeCode } = office
  const input = { kind, ...(officeCode !== null && { officeCode }), ...(round.round !== null && { roundId: round.round.id }) }
  const ranking = useQuery(api.admission.ranking.queryOptions(rounds.data ? input : skipToken, { placeholderData: keepPreviousData }))
  const quota = useQuery(api.admission.quota.queryOptions(officeCode === null ? skipToken : { officeCode, kind }))
  return {
    kind,
    ...office,
    ...round,
    rows: ranking.data ?? null,
    /** Over several offices there is none: each has its own. */
    fill: officeCode === null ? null : (quota.data ?? null),
    error: rounds.error ?? ranking.error,
    retry: () => {
      void rounds.refetch()
      void ranking.refetch()
    },
  }
}
export type Ranking = ReturnType<typeof useRanking>
