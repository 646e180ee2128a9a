import { toneOf } from '@etappe/domain/baseline/coverage-matrix'
import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CellContent } from './cell-content.tsx'
import { CellMenu } from './cell-menu.tsx'
import { useCoverageActions } from './coverage-actions.ts'
import css from './coverage-cell.module.css'
import { useCellWords } from './use-cell-words.ts'
import type { Cell } from './use-coverage.ts'
import type { CellProps } from './use-grid-keys.ts'

interface Props {
  readonly cell: Cell
  /** Its place in the grid; absent where the cells are a list. */
  readonly place?: CellProps
}

/** One cell: how many offers and which, or that there is none and whether anybody meant it so. It opens the list, or a menu. */
export function MatrixCellView({ cell, place }: Props) {
  const { number, verdict } = useCoverageActions()
  const { namesIn } = useCellWords()
  const { pillar, level, band, state, offers, mark } = cell
  const shared = {
    ...place,
    className: css.cell,
    'data-state': state,
    'data-tone': state === 'offers' ? toneOf(offers.length) : undefined,
    title: state === 'offers' ? namesIn(cell) : mark?.reason || undefined,
  }
  if (state === 'offers' || !verdict.ok)
    return (
      <Link {...shared} to="/faelle/$number/ausgangslage/angebote" params={{ number }} search={{ pillar, level, band }}>
        <CellContent cell={cell} />
      </Link>
    )
  return (
    <CellMenu cell={cell}>
      <UnstyledButton {...shared}>
        <CellContent cell={cell} />
      </UnstyledButton>
    </CellMenu>
  )
}
