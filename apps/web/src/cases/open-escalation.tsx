import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Escalation } from '@etappe/domain/cases/escalation'
import type { PersonChoice } from '@etappe/domain/users/user'
import { EscalationDialog } from './escalation-dialog.tsx'
import { ResolveDialog } from './resolve-dialog.tsx'

/** What is being done: a new escalation (`null`), an edit, or an end. */
export type EscalationOpening =
  | { readonly kind: 'edit'; readonly it: Escalation | null }
  | { readonly kind: 'resolve'; readonly it: Escalation }

interface Props {
  readonly open: EscalationOpening
  readonly detail: CaseDetail
  readonly people: readonly PersonChoice[]
  readonly onClose: () => void
}

/** The dialog that is open. */
export function OpenEscalation({ open, ...props }: Props) {
  if (open.kind === 'resolve') return <ResolveDialog escalation={open.it} onClose={props.onClose} />
  return <EscalationDialog {...props} escalation={open.it} />
}
