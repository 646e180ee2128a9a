import { coverageMatrix, type MatrixCell, type MatrixPillar } from '@etappe/domain/baseline/coverage-matrix'
import type { CoverageState } from '@etappe/domain/baseline/coverage-state'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'

type Offer = CoverageState['offers'][number]
type Mark = CoverageState['marks'][number]
export type FindingOnGap = CoverageState['findings'][number]
export type Cell = MatrixCell<Offer, Mark, FindingOnGap>
export type PillarRows = MatrixPillar<Offer, Mark, FindingOnGap>

/** What is known of a case, and what the matrix makes of it. */
export function useCoverage(caseId: CaseId) {
  const { api } = useApp()
  const { data: state } = useSuspenseQuery(api.coverage.get.queryOptions({ caseId }))
  const matrix = useMemo(() => coverageMatrix(state), [state])
  const unlinked = useMemo(() => new Set(matrix.unlinked.map(({ id }) => id)), [matrix])
  return { state, matrix, unlinked }
}

export type Coverage = ReturnType<typeof useCoverage>
export type Matrix = Coverage['matrix']
