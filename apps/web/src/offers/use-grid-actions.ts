import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { showError } from '../ui/toast.ts'
import type { Leave } from './editor-props.ts'
import { isSelectAll, isTyping, isUndo, moveOf } from './grid-keys.ts'
import { type Column, columns } from './offer-columns.ts'
import { readTyped } from './read-typed.ts'
import type { CellSaver } from './use-cell-saver.ts'
import type { Grid } from './use-grid.ts'
import type { OfferWords } from './use-offer-words.ts'
import type { Selection } from './use-selection.ts'

interface GridParts {
  readonly grid: Grid
  readonly saver: CellSaver
  readonly selection: Selection
  readonly words: OfferWords
  readonly canWrite: boolean
  /** The offer at the cursor with what is on its way. */
  readonly current: Offer | undefined
  readonly keep: (offer: Offer) => void
  readonly open: (id: Offer['id']) => void
  readonly undo: () => void
  /** A block of cells was pasted; it begins at this column. */
  readonly onBlock: (text: string, start: number) => void
  /** Brings the focus back to the table after an edit. */
  readonly focus: () => void
}

/** What keys, typing and the clipboard do in the table. */
export function useGridActions({ grid, saver, selection, words, canWrite, current, keep, open, undo, onBlock, focus }: GridParts) {
  const { me, messages: m } = useApp()
  const labels = useWords('offers').column

  const edit = (offer: Offer, at: number, typed: string | null = null) => {
    const column = columns[at]
    if (column?.kind === 'open') return open(offer.id)
    if (!canWrite || !column) return
    grid.edit(offer, at, typed)
  }

  const leaveFor = ({ move, goOn }: Leave, rowOf: Offer) => {
    grid.stop()
    focus()
    if (!move) return
    const next = Math.max(0, Math.min(columns.length - 1, grid.at.column + Number(move.columns ?? 0)))
    const isEditable = goOn && next !== grid.at.column && columns[next]?.kind !== 'open'
    if (isEditable) grid.edit(rowOf, next)
    else grid.move(move)
  }

  const write = (seen: Offer, column: Column, fields: Partial<OfferFields>) => {
    const isSame = Object.entries(fields).every(([key, value]) => JSON.stringify(seen[key as keyof OfferFields]) === JSON.stringify(value))
    if (isSame) return
    keep(seen)
    void saver.save({ key: column.key, seen, fields })
  }

  const takeFields = (fields: Partial<OfferFields>, leave: Leave) => {
    const { editing } = grid
    const column = editing && columns[editing.column]
    if (!editing || !column) return
    write(editing.seen, column, fields)
    leaveFor(leave, { ...editing.seen, ...fields })
  }

  const takeText = (text: string, leave: Leave): FieldProblem | null => {
    const { editing } = grid
    const column = editing && columns[editing.column]
    if (!editing || !column) return null
    // Looked at and left as it was: also what could not be read back letter by letter stays.
    const isUntouched = text === (column.key === 'note' ? editing.seen.note : words.textOf(column.key, editing.seen))
    const read = isUntouched
      ? { ok: true as const, fields: {} }
      : readTyped(text, { offer: editing.seen, key: column.key, today: me.today })
    if (!read.ok) return read.problem
    takeFields(read.fields, leave)
    return null
  }

  const overwrite = (text: string) => {
    const { column } = grid
    if (!current || !column || !canWrite || column.kind === 'open') return
    const read = readTyped(text, { offer: current, key: column.key, today: me.today })
    if (read.ok) write(current, column, read.fields)
    else showError(`${labels[column.key]}: ${m.errors.problem[read.problem]}`, m.app.toast.close)
  }

  const escape = () => {
    const { column } = grid
    if (current && column && saver.edits.get(current.id)?.states[column.key] === 'failed')
      saver.discard(current.id, column.key, column.fields)
    else selection.clear()
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    Enter: () => current && edit(current, grid.at.column),
    F2: () => current && edit(current, grid.at.column),
    ' ': (event) => current && selection.toggle(current.id, event.shiftKey),
    Escape: escape,
    Delete: () => overwrite(''),
    Backspace: () => overwrite(''),
  }

  const actionOf = (event: KeyboardEvent): (() => unknown) | null => {
    const move = moveOf(event)
    if (move) return () => grid.move(move)
    if (isUndo(event)) return undo
    if (isSelectAll(event)) return selection.all
    const run = keys[event.key]
    if (run && !event.ctrlKey && !event.metaKey) return () => run(event)
    return isTyping(event) && current ? () => edit(current, grid.at.column, event.key) : null
  }

  return {
    edit,
    takeText,
    takeFields,
    cancel: () => {
      grid.stop()
      focus()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return
      const run = actionOf(event)
      if (!run) return
      event.preventDefault()
      // The single keys of the application are not meant here.
      event.stopPropagation()
      run()
    },
    onCopy: (event: ClipboardEvent) => {
      if (event.target !== event.currentTarget || !current || !grid.column) return
      event.clipboardData.setData('text/plain', words.textOf(grid.column.key, current))
      event.preventDefault()
    },
    onPaste: (event: ClipboardEvent) => {
      if (event.target !== event.currentTarget) return
      const text = event.clipboardData.getData('text/plain')
      event.preventDefault()
      const isOneCell = !/[\t\n]/.test(text.trim())
      if (isOneCell) overwrite(text)
      else onBlock(text, grid.at.column)
    },
  }
}
