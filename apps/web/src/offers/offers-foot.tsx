import { EndedHint } from './ended-hint.tsx'
import type { ChangeSearch } from './offer-search.ts'
import css from './offers-page.module.css'
import { SaveLine } from './save-line.tsx'
import { SelectionBar } from './selection-bar.tsx'
import type { CellSaver } from './use-cell-saver.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly selection: Selection
  readonly canWrite: boolean
  readonly hiddenEnded: number
  readonly change: ChangeSearch
  readonly saver: CellSaver
  readonly undo: () => void
  readonly onDialog: (kind: 'change' | 'copy') => void
  readonly onRemove: () => void
}

/** Below the list: what can be done with the selection, what is hidden, what is saved. */
export function OffersFoot({ selection, canWrite, hiddenEnded, change, saver, undo, onDialog, onRemove }: Props) {
  return (
    <div className={css.foot}>
      {selection.selected.length > 0 && canWrite && (
        <SelectionBar
          count={selection.selected.length}
          onChange={() => onDialog('change')}
          onCopy={() => onDialog('copy')}
          onRemove={onRemove}
          onClear={selection.clear}
        />
      )}
      <EndedHint count={hiddenEnded} change={change} />
      <SaveLine saver={saver} undo={undo} />
    </div>
  )
}
