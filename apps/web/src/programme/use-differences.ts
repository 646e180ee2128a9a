import { type DefinitionChange, definitionDiff } from '@etappe/domain/programme/definition-diff'
import { useMemo } from 'react'
import { useVersion } from './use-versions.ts'

/** What differs between two versions, in the order of the definition. */
export function useDifferences(before: number, after: number): DefinitionChange[] {
  const [from, to] = [useVersion(before), useVersion(after)]
  return useMemo(() => definitionDiff(from, to), [from, to])
}
