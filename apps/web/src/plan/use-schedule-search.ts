import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ScheduleSearch } from './schedule-search.ts'

const route = getRouteApi('/_app/faelle/$number/plan/zeitplan')

export type ChangeSchedule = (patch: Partial<ScheduleSearch>) => void

/** What the address says of the schedule, and the way to change a part of it. */
export function useScheduleSearch(): { readonly search: ScheduleSearch; readonly change: ChangeSchedule } {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback<ChangeSchedule>(
    (patch) => void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false }),
    [navigate],
  )
  return { search, change }
}
