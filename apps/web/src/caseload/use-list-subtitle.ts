import { caseScope } from '@etappe/domain/access/policy'
import type { CaseCounts } from '@etappe/domain/cases/case-query'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
import type { Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Me, useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'

function whereOf(me: Me, m: Messages, formats: Formats): string {
  const words = m.caseload.where
  const scope = caseScope(me.actor)
  if (scope.all) return words.all
  const cities = scope.offices.map((code) => me.offices.find((it) => it.code === code)?.city ?? code)
  if (cities.length > 1) return words.offices({ cities: formats.list(cities) })
  return cities[0] === undefined ? words.assigned : words.office({ city: cities[0] })
}

/** "13 von 26 laufenden Fällen im Servicebüro Kiel"; where there is little room, without the place. */
export function useListSubtitle(search: CaseSearch, counts: CaseCounts | undefined, saysWhere: boolean): string {
  const { api, me, messages: m, formats } = useApp()
  // Without a filter for the state a list holds the running cases, so it is measured by these.
  const isRunning = search.lifecycle === undefined
  const reach = isRunning ? {} : { lifecycle: [...lifecycles] }
  const { data } = useQuery(api.case.count.queryOptions({ filters: reach }, { placeholderData: keepPreviousData }))
  if (!data || !counts) return ''
  const words = m.caseload.sub
  const where = saysWhere ? whereOf(me, m, formats) : ''
  if (counts.total === data.total) return (isRunning ? words.running : words.all)({ count: counts.total, where })
  return (isRunning ? words.runningOf : words.allOf)({ count: formats.number(counts.total), total: data.total, where })
}
