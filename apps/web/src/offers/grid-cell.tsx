import type { Offer } from '@etappe/domain/baseline/offer'
import type { ReactNode } from 'react'
import type { Column } from './offer-columns.ts'
import css from './offer-grid.module.css'
import { SaveIcon } from './save-icon.tsx'
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

const classOf = ({ key, isNumber }: Column) => [css.cell, key === 'name' && css.name, isNumber && css.number].filter(Boolean).join(' ')

/** One cell: what stands there, whether it is saved, and its editor. */
export function GridCell({ id, offer, column, columnIndex, text, isActive, state, why, editor, children }: Props) {
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
          {state && <SaveIcon state={state} why={why} />}
          {children}
        </>
      )}
    </div>
  )
}
