import type { Offer } from '@etappe/domain/baseline/offer'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import type { Column } from './offer-columns.ts'
import css from './offer-grid.module.css'
import type { CellState } from './use-cell-saver.ts'

interface Props {
  readonly id: string
  readonly offer: Offer
  readonly column: Column
  readonly columnIndex: number
  readonly text: string
  readonly isActive: boolean
  readonly state: CellState | undefined
  readonly why: string | undefined
  /** The editor, while the cell is edited. */
  readonly editor: ReactNode
  /** Stands at the end of the cell. */
  readonly children?: ReactNode
}

const icons = { pending: IconClock, saved: IconCircleCheckFilled, failed: IconAlertTriangleFilled }
const tones = { pending: 'var(--ink-2)', saved: 'var(--good)', failed: 'var(--bad)' }

const classOf = ({ key, isNumber }: Column) => [css.cell, key === 'name' && css.name, isNumber && css.number].filter(Boolean).join(' ')

/** One cell: what stands there, whether it is saved, and its editor. */
export function GridCell({ id, offer, column, columnIndex, text, isActive, state, why, editor, children }: Props) {
  const { grid } = useWords('offers')
  const Icon = state && icons[state]
  const said = state === 'pending' ? grid.saving : state === 'saved' ? grid.saved : (why ?? grid.failed)
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={columnIndex + 2}
      className={classOf(column)}
      data-column={columnIndex}
      data-active={isActive || undefined}
      data-editing={editor !== null || undefined}
      data-state={state}
      title={why ?? (text === '' ? undefined : text)}
    >
      {editor ?? (
        <>
          {column.key === 'state' && <span className={css.mark} data-state={offer.state} aria-hidden />}
          <bdi className={css.value}>{text}</bdi>
          {Icon && state && <Icon size={14} className={css.state} color={tones[state]} aria-label={said} role="img" />}
          {children}
        </>
      )}
    </div>
  )
}
