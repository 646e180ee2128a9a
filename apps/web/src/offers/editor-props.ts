import type { OfferFields } from '@etappe/domain/baseline/offer'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { Move } from './grid-keys.ts'
import type { Column } from './offer-columns.ts'
import type { Editing } from './use-grid.ts'

/** How an edit ends: where the cursor goes, and whether the next cell is edited at once. */
export interface Leave {
  readonly move?: Move
  readonly goOn?: boolean
}

export interface EditorProps {
  readonly editing: Editing
  readonly column: Column
  /** What the cell shows before the edit. */
  readonly text: string
  readonly label: string
  /** Takes what was typed; answers what is wrong with it, and then the edit goes on. */
  readonly onText: (text: string, leave: Leave) => FieldProblem | null
  readonly onFields: (fields: Partial<OfferFields>, leave: Leave) => void
  readonly onCancel: () => void
}

/** Tab goes on to the right or left and edits there, Enter goes down; `null` for any other key. */
export function leaveOf(event: { readonly key: string; readonly shiftKey: boolean }): Leave | null {
  if (event.key === 'Tab') return { move: { columns: event.shiftKey ? -1 : 1 }, goOn: true }
  return event.key === 'Enter' ? { move: { rows: event.shiftKey ? -1 : 1 } } : null
}
