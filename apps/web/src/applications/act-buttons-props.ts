import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { Act, DialogAct } from './application-act.ts'
import type { DirectActs } from './use-direct-acts.ts'

export interface ActButtonsProps {
  readonly detail: ApplicationDetail
  /** What its course allows now. */
  readonly acts: ReadonlySet<Act>
  readonly direct: DirectActs
  readonly onDialog: (act: DialogAct) => void
}
