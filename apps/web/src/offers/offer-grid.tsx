import type { Offer } from '@etappe/domain/baseline/offer'
import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../app/words.ts'
import { CellEditor } from './cell-editor.tsx'
import { GridHead } from './grid-head.tsx'
import { cellId, GridRow } from './grid-row.tsx'
import { columns } from './offer-columns.ts'
import css from './offer-grid.module.css'
import type { ChangeSearch, OfferSearch } from './offer-search.ts'
import type { CellSaver } from './use-cell-saver.ts'
import { useGrid } from './use-grid.ts'
import { useGridActions } from './use-grid-actions.ts'
import type { OfferWords } from './use-offer-words.ts'
import type { Offers } from './use-offers.ts'
import { useRoom } from './use-room.ts'
import { showCell, useRowWindow } from './use-row-window.ts'
import type { Rows } from './use-rows.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly data: Offers
  readonly list: Rows
  readonly words: OfferWords
  readonly saver: CellSaver
  readonly selection: Selection
  readonly search: OfferSearch
  readonly change: ChangeSearch
  readonly canWrite: boolean
  readonly undo: () => void
  readonly onBlock: (text: string, start: number) => void
  /** Stands where the first row would be when there is none. */
  readonly children: ReactNode
}

const cellOf = (event: MouseEvent): { readonly id: Offer['id']; readonly column: number } | null => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null
  const id = cell?.closest<HTMLElement>('[data-offer]')?.dataset['offer']
  return cell && id !== undefined ? { id: id as Offer['id'], column: Number(cell.dataset['column']) } : null
}

const isInside = (event: MouseEvent, selector: string) => event.target instanceof Element && event.target.closest(selector) !== null

/** The offers as a table that is filled in like a spreadsheet; only the rows in sight are drawn. */
export function OfferGrid({ data, list, words, saver, selection, search, change, canWrite, undo, onBlock, children }: Props) {
  const offerWords = useWords('offers')
  const scroller = useRef<HTMLDivElement>(null)
  useRoom(scroller)
  const { rows, keep } = list
  const grid = useGrid(rows)
  const { items, height } = useRowWindow(rows, scroller, grid.at.row)
  const shown = (offer: Offer): Offer => {
    const fields = saver.edits.get(offer.id)?.fields
    return fields && Object.keys(fields).length > 0 ? { ...offer, ...fields } : offer
  }
  const current = grid.offer && shown(grid.offer)
  const open = useMemo(() => (id: Offer['id']) => change({ open: id }), [change])
  const focus = () => scroller.current?.focus({ preventScroll: true })
  const parts = { grid, saver, selection, words, canWrite, current, keep, open, undo, onBlock, focus }
  const actions = useGridActions(parts)
  const { toggle } = selection
  const rowActions = useMemo(() => ({ toggle, open }), [toggle, open])
  const { row, column } = grid.at
  useEffect(() => {
    if (grid.hasCursor) showCell(scroller.current, row, column)
  }, [grid.hasCursor, row, column])

  const onMouseDown = (event: MouseEvent) => {
    const cell = cellOf(event)
    if (!cell || isInside(event, '[data-editing], button')) return
    // Typing goes on in the table; an open field saves when it loses the focus.
    event.preventDefault()
    focus()
    grid.go(cell.id, cell.column)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const cell = cellOf(event)
    const offer = cell && rows.find((it) => it.id === cell.id)
    if (offer && !isInside(event, '[data-editing], button')) actions.edit(shown(offer), cell.column)
  }
  const editorOf = (offer: Offer): ReactNode => {
    const { editing } = grid
    const edited = editing && columns[editing.column]
    if (!editing || !edited || editing.id !== offer.id) return null
    return (
      <CellEditor
        key={`${editing.id} ${editing.column}`}
        editing={editing}
        column={edited}
        words={words}
        text={words.textOf(edited.key, editing.seen)}
        label={offerWords.grid.edit({ field: offerWords.column[edited.key], name: offer.name })}
        onText={actions.takeText}
        onFields={actions.takeFields}
        onCancel={actions.cancel}
      />
    )
  }
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={offerWords.table}
      aria-describedby="offer-grid-keys"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={current && !grid.editing ? cellId(current.id, column) : undefined}
      className={css.grid}
      data-scroll-restoration-id="angebote"
      onKeyDown={actions.onKeyDown}
      onCopy={actions.onCopy}
      onPaste={actions.onPaste}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
      onClick={(event) => isInside(event, '[role="row"] label') && focus()}
    >
      <GridHead search={search} change={change} selection={selection} />
      {rows.length > 0 && (
        <div role="rowgroup" className={css.body} style={{ height }}>
          {items.map(({ index, key, start }) => {
            const offer = rows[index]
            if (!offer) return null
            const isActive = index === row
            return (
              <GridRow
                key={key}
                offer={shown(offer)}
                rowIndex={index + 2}
                top={start}
                edits={saver.edits.get(offer.id)}
                links={data.linksOf.get(offer.id)?.length ?? 0}
                words={words}
                isSelected={selection.isSelected(offer.id)}
                active={isActive ? column : null}
                editor={isActive ? editorOf(offer) : null}
                actions={rowActions}
              />
            )
          })}
        </div>
      )}
      {children}
      <p id="offer-grid-keys" className="sr">
        {offerWords.grid.keys}
      </p>
    </div>
  )
}
