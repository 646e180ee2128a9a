import type { ComponentType } from 'react'
import { useApp } from '../app/app-context.tsx'
import { actionVerdict } from './case-action.ts'
import type { CaseDialog } from './case-dialog-search.ts'
import type { DialogProps } from './dialog-props.ts'
import { DiscontinueDialog } from './discontinue-dialog.tsx'
import { FacilitatorDialog } from './facilitator-dialog.tsx'
import { HoldDialog } from './hold-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { OwnerDialog } from './owner-dialog.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { SupportDialog } from './support-dialog.tsx'
import { useCaseDialog } from './use-case-dialog.ts'

const dialogs: Readonly<Record<Exclude<CaseDialog, 'milestone'>, ComponentType<DialogProps>>> = {
  move: MoveDialog,
  hold: HoldDialog,
  discontinue: DiscontinueDialog,
  reopen: ReopenDialog,
  support: SupportDialog,
  owner: OwnerDialog,
  facilitator: FacilitatorDialog,
}

interface Props {
  readonly detail: DialogProps['detail']
  readonly dialog: CaseDialog | undefined
}

/** The dialog the address asks for, unless what it does is not possible. */
export function CaseDialogs({ detail, dialog }: Props) {
  const { me } = useApp()
  const { close } = useCaseDialog()
  if (dialog === undefined || dialog === 'milestone' || !actionVerdict(dialog, me.actor, detail).ok) return null
  const Shown = dialogs[dialog]
  return <Shown detail={detail} onClose={close} />
}
