import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useShell } from '../app/app-context.tsx'

/** What the register says of chosen keys. */
export function useKnownMunicipalities(keys: readonly MunicipalityKey[]) {
  const { api } = useShell()
  const { data, isSuccess, isPlaceholderData } = useQuery(
    api.applyForm.places.queryOptions(
      { keys: [...keys] },
      { enabled: keys.length > 0, placeholderData: keepPreviousData, staleTime: Infinity },
    ),
  )
  const municipalities = useMemo(() => (data ?? []).filter((it) => keys.includes(it.key)), [data, keys])
  return { municipalities, isComplete: keys.length === 0 || (isSuccess && !isPlaceholderData) }
}
