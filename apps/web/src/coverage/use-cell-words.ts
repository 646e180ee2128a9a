import type { CoverageCell } from '@etappe/domain/baseline/coverage-cell'
import { useWords } from '../app/words.ts'
import type { Cell } from './use-coverage.ts'

/** What a cell of the matrix is called, and what stands in it in words. */
export function useCellWords() {
  const baseline = useWords('baseline')
  const coverage = useWords('coverage')
  const nameOf = ({ pillar, level, band }: CoverageCell): string =>
    coverage.cell({ pillar: baseline.pillar[pillar], level: baseline.level[level], band: baseline.ageBand[band] })
  const namesIn = (cell: Cell): string => cell.offers.map(({ name }) => name).join(', ')
  return {
    baseline,
    coverage,
    nameOf,
    namesIn,
  }
}
