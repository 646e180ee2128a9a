import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { GatePanel } from '@etappe/domain/gates/gate-panel'

/** What every part of the page of a gate gets. */
export interface OpenGate {
  readonly detail: CaseDetail
  readonly panel: GatePanel
}
