import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { allCases, myCases } from './case-choices.ts'

/** Cases to choose from: the own ones, or what is searched for. Who has none, such as a programme lead, chooses from all. */
export function useCaseChoices(text: string) {
  const { api, me } = useApp()
  const mine = useQuery(api.case.list.queryOptions(myCases(me.actor)))
  const isMine = text === '' && mine.data?.counts.total !== 0
  const others = useQuery(api.case.list.queryOptions(allCases(text), { enabled: !isMine, placeholderData: keepPreviousData }))
  const { data, error } = isMine ? mine : others
  const rows = data?.rows ?? []
  return {
    heading: text !== '' ? ('hits' as const) : isMine ? ('mine' as const) : ('all' as const),
    rows,
    more: data ? data.counts.total - rows.length : 0,
    isEmpty: data !== undefined && rows.length === 0,
    error,
  }
}
