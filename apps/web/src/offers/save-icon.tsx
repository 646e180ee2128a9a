import { IconAlertTriangleFilled, IconCircleCheckFilled, IconClock } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './offer-grid.module.css'
import type { CellState } from './use-cell-saver.ts'

interface Props {
  readonly state: CellState
  /** Why it was refused. */
  readonly why: string | undefined
}

/** Whether what stands in a cell is saved. */
export function SaveIcon({ state, why }: Props) {
  const { grid } = useWords('offers')
  const shared = { size: 14, className: css.state, role: 'img' }
  if (state === 'pending') return <IconClock {...shared} color="var(--ink-2)" aria-label={grid.saving} />
  if (state === 'saved') return <IconCircleCheckFilled {...shared} color="var(--good)" aria-label={grid.saved} />
  return <IconAlertTriangleFilled {...shared} color="var(--bad)" aria-label={why ?? grid.failed} />
}
