import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useApp } from '../app/app-context.tsx'

/** A chosen id with what is known of it: nothing while it is asked for, or when there is no such organisation. */
export interface ChosenOrganisation {
  readonly id: OrganisationId
  readonly choice: OrganisationChoice | null
  readonly isLoading: boolean
}

/** Names for chosen ids. What was picked from a search is known already; the others are asked for together. */
export function useChosenOrganisations(ids: readonly OrganisationId[]) {
  const { api } = useApp()
  const [picked, setPicked] = useState<ReadonlyMap<string, OrganisationChoice>>(new Map())
  const unknown = ids.filter((id) => !picked.has(id))
  const asked = useQuery(
    api.organisation.byIds.queryOptions({ ids: unknown }, { enabled: unknown.length > 0, placeholderData: keepPreviousData }),
  )
  const remember = useCallback((choice: OrganisationChoice) => setPicked((known) => new Map(known).set(choice.id, choice)), [])
  const chosen = ids.map((id): ChosenOrganisation => {
    const choice = picked.get(id) ?? asked.data?.find((it) => it.id === id) ?? null
    return { id, choice, isLoading: choice === null && asked.isFetching }
  })
  return { chosen, remember }
}
