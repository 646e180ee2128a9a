import { type DefinitionChange, definitionDiff } from '@etappe/domain/programme/definition-diff'
import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'

/** Another version than the one the page is about; `null` until it is there. */
export function useOtherVersion(number: number): ProgrammeVersion | null {
  const { api } = useApp()
  return useQuery(api.programme.get.queryOptions({ number })).data ?? null
}

/** What differs between two versions, in the order of the definition; `null` until both are there. */
export function useDifferences(before: number, after: number): readonly DefinitionChange[] | null {
  const [from, to] = [useOtherVersion(before), useOtherVersion(after)]
  return useMemo(() => from && to && definitionDiff(from, to), [from, to])
}
