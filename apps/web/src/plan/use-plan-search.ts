import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ChangePlanSearch, PlanSearch } from './plan-search.ts'

const route = getRouteApi('/_app/faelle/$number/plan/')

/** What the address says of the plan, and the way to change a part of it. */
export function usePlanSearch(): { readonly search: PlanSearch; readonly change: ChangePlanSearch } {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback<ChangePlanSearch>(
    (patch) => void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false }),
    [navigate],
  )
  return { search, change }
}
