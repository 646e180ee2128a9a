import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { CaseSearch } from '../cases/case-search.ts'

const route = getRouteApi('/_app/faelle/')

interface How {
  /** No new entry in the history of the browser. */
  readonly replace?: boolean
}

export type ChangeSearch = (patch: Partial<CaseSearch>, how?: How) => void

/** What the address says, and the way to change a part of it. */
export function useCaseSearch(): { readonly search: CaseSearch; readonly change: ChangeSearch } {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback<ChangeSearch>(
    (patch, { replace = false } = {}) => void navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  return { search, change }
}
