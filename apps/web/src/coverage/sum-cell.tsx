import type { CoverageCell } from '@etappe/domain/baseline/coverage-cell'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useCoverageActions } from './coverage-actions.ts'
import css from './coverage-grid.module.css'
import { useCellWords } from './use-cell-words.ts'
import type { CellProps } from './use-grid-keys.ts'

interface Props {
  /** What is summed up: a row, an age, everything. */
  readonly of: Partial<CoverageCell>
  readonly sum: number
  readonly place: CellProps
}

/** A sum of the matrix; it opens the offers it counts. */
export function SumCell({ of, sum, place }: Props) {
  const { formats } = useApp()
  const { number } = useCoverageActions()
  const { baseline, coverage } = useCellWords()
  const where = [of.pillar && baseline.pillar[of.pillar], of.level && baseline.level[of.level], of.band && baseline.ageBand[of.band]]
  const named = where.filter((it) => it !== undefined).join(', ') || coverage.column.sum
  return (
    <Link {...place} className={css.sumLink} to="/faelle/$number/ausgangslage/angebote" params={{ number }} search={of}>
      <span className="sr">{named}: </span>
      {formats.number(sum)}
    </Link>
  )
}
