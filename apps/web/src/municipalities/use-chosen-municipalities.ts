import type { MunicipalityChoice, MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useShell } from '../app/app-context.tsx'

/** A chosen key with what is known of it: nothing yet, or nothing at all when the register does not have it. */
export interface ChosenMunicipality {
  readonly key: MunicipalityKey
  readonly choice: MunicipalityChoice | null
  readonly isLoading: boolean
}

/** Names for chosen keys. What was picked from a search is known already; the others are asked for together. */
export function useChosenMunicipalities(keys: readonly MunicipalityKey[], isPublic: boolean) {
  const { api } = useShell()
  const [picked, setPicked] = useState<ReadonlyMap<string, MunicipalityChoice>>(new Map())
  const unknown = keys.filter((key) => !picked.has(key))
  const options = { placeholderData: keepPreviousData }
  const byStaff = useQuery(
    api.municipality.byKeys.queryOptions({ keys: unknown }, { ...options, enabled: unknown.length > 0 && !isPublic }),
  )
  const byAnybody = useQuery(api.applyForm.places.queryOptions({ keys: unknown }, { ...options, enabled: unknown.length > 0 && isPublic }))
  const asked = isPublic ? byAnybody : byStaff
  const remember = useCallback((choice: MunicipalityChoice) => setPicked((known) => new Map(known).set(choice.key, choice)), [])
  const chosen = keys.map((key): ChosenMunicipality => {
    const choice = picked.get(key) ?? asked.data?.find((it) => it.key === key) ?? null
    return { key, choice, isLoading: choice === null && asked.isFetching }
  })
  return { chosen, remember }
}
