import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { PeopleSearch } from './people-search.ts'

const route = getRouteApi('/_app/verwaltung/personen/')

export type ChangeSearch = (patch: Partial<PeopleSearch>) => void

/** Changes a part of the address; typing and choosing leave no trail in the history of the browser. */
export function useChangeSearch(): ChangeSearch {
  const navigate = route.useNavigate()
  return useCallback(
    (patch) => void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false }),
    [navigate],
  )
}
