import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'

// As many as fit into an address.
const perRequest = 30

const chunksOf = <It>(list: readonly It[]): It[][] =>
  Array.from({ length: Math.ceil(list.length / perRequest) }, (_, at) => list.slice(at * perRequest, (at + 1) * perRequest))

interface KnownProviders {
  /** Folded name → the organisation it means. */
  readonly known: ReadonlyMap<string, OrganisationId>
  readonly isLoading: boolean
}

interface Answer {
  readonly data?: readonly ({ readonly id: OrganisationId } | null)[] | undefined
  readonly isLoading: boolean
}

function understood(chunks: readonly (readonly string[])[], answers: readonly Answer[]): KnownProviders {
  const known = new Map<string, OrganisationId>()
  for (const [at, chunk] of chunks.entries())
    for (const [index, name] of chunk.entries()) {
      const found = answers[at]?.data?.[index]
      if (found) known.set(foldGerman(name), found.id)
    }
  return { known, isLoading: answers.some((it) => it.isLoading) }
}

/** Which organisations of the directory somebody's table means. */
export function useProviders(caseId: CaseId, names: readonly string[]): KnownProviders {
  const { api } = useApp()
  const chunks = useMemo(() => chunksOf(names), [names])
  const combine = useCallback((answers: readonly Answer[]) => understood(chunks, answers), [chunks])
  return useQueries({ queries: chunks.map((it) => api.offer.providers.queryOptions({ caseId, names: it })), combine })
}
