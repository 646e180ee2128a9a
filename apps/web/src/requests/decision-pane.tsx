import type { DecisionToSign } from '@etappe/domain/applications/decision-to-sign'
import type { ReactNode } from 'react'
import { AdmissionPane } from './admission-pane.tsx'
import type { DecisionItem } from './decision-item.ts'
import { GatePane } from './gate-pane.tsx'
import { RequestPane } from './request-pane.tsx'

/** Shows an admission to sign and what can be done about it; applications are another feature. */
export type RenderAdmission = (toSign: DecisionToSign, onDone: () => void) => ReactNode

interface Props {
  readonly item: DecisionItem
  readonly renderAdmission: RenderAdmission
  readonly onDone: () => void
}

/** The item that is read, by its kind. */
export function DecisionPane({ item, renderAdmission, onDone }: Props) {
  if (item.kind === 'gate') return <GatePane item={item} />
  if (item.kind === 'request') return <RequestPane item={item} onDone={onDone} />
  return <AdmissionPane toSign={item.toSign}>{renderAdmission(item.toSign, onDone)}</AdmissionPane>
}
