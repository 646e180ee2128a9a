import type { Offer } from '@etappe/domain/baseline/offer'
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import { GridCell } from './grid-cell.tsx'
import { columns, gridColumns } from './offer-columns.ts'
import css from './offer-grid.module.css'
import type { RowEdits } from './use-cell-saver.ts'
import type { OfferWords } from './use-offer-words.ts'

export interface RowActions {
  readonly toggle: (id: Offer['id'], range: boolean) => void
  readonly open: (id: Offer['id']) => void
}

interface Props {
  /** With what is on its way already. */
  readonly offer: Offer
  readonly rowIndex: number
  readonly top: number
  readonly edits: RowEdits | undefined
  readonly links: number
  readonly words: OfferWords
  readonly isSelected: boolean
  /** The column the cursor stands in; `null` when it is in another row. */
  readonly active: number | null
  /** The editor of the active cell. */
  readonly editor: ReactNode
  readonly actions: RowActions
}

export const cellId = (id: string, column: number): string => `cell-${id}-${column}`

/** One offer of the table. */
export const GridRow = memo(function GridRow(props: Props) {
  const { offer, rowIndex, top, edits, links, words, isSelected, active, editor, actions } = props
  const { grid, links: linkWords } = useWords('offers')
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      className={css.row}
      data-offer={offer.id}
      style={{ top, gridTemplateColumns: gridColumns }}
    >
      <div role="gridcell" aria-colindex={1} className={`${css.cell} ${css.select}`}>
        <label className={css.pick}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={grid.select({ name: offer.name })}
            checked={isSelected}
            onChange={() => undefined}
            onClick={(event) => actions.toggle(offer.id, event.shiftKey)}
          />
        </label>
      </div>
      {columns.map((column, index) => (
        <GridCell
          key={column.key}
          id={cellId(offer.id, index)}
          offer={offer}
          column={column}
          columnIndex={index}
          text={column.key === 'links' ? (links > 0 ? linkWords.count({ count: links }) : '') : words.textOf(column.key, offer)}
          isActive={index === active}
          state={edits?.states[column.key]}
          why={edits?.why[column.key]}
          editor={index === active ? editor : null}
        >
          {column.key === 'name' && (
            <button
              type="button"
              tabIndex={-1}
              className={css.open}
              aria-label={grid.open({ name: offer.name })}
              onClick={() => actions.open(offer.id)}
            >
              <IconLayoutSidebarRightExpand size={16} aria-hidden />
            </button>
          )}
        </GridCell>
      ))}
    </div>
  )
})
