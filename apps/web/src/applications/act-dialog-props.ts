import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'

/** What every dialog that does something to an application gets. */
export interface ActDialogProps {
  readonly detail: ApplicationDetail
  /** Called when what was done takes the application off its heap. */
  readonly onDone?: (() => void) | undefined
  readonly onClose: () => void
}
