import type { ComponentType } from 'react'
import type { ActDialogProps } from './act-dialog-props.ts'
import type { DialogAct } from './application-act.ts'
import { AskBackDialog } from './ask-back-dialog.tsx'
import { DuplicateDialog } from './duplicate-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { OwnerDialog } from './owner-dialog.tsx'
import { RenewLinkDialog } from './renew-link-dialog.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const dialogs: Readonly<Record<DialogAct, ComponentType<ActDialogProps>>> = {
  askBack: AskBackDialog,
  snooze: SnoozeDialog,
  duplicate: DuplicateDialog,
  handOver: HandOverDialog,
  owner: OwnerDialog,
  withdraw: WithdrawDialog,
  renewLink: RenewLinkDialog,
}

/** The dialog of something that is done to an application with a few words. */
export function ActDialog({ act, ...props }: ActDialogProps & { readonly act: DialogAct }) {
  const Dialog = dialogs[act]
  return <Dialog {...props} />
}
