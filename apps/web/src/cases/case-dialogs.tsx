import { type ComponentType, Suspense } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { actionVerdict } from './case-action.ts'
import type { CaseDialogSearch, CaseDialog } from './case-dialog-search.ts'
import type { DialogProps } from './dialog-props.ts'
import { FacilitatorDialog } from './facilitator-dialog.tsx'
import { OwnerDialog } from './owner-dialog.tsx'
import { useCaseDialog } from './use-case-dialog.ts'

type Shown = ComponentType<DialogProps & { readonly gate: CaseDialogSearch['agreeing'] }>

const dialogs: Readonly<Record<Exclude<CaseDialog, 'milestone'>, Shown>> = {
  goBack: lazyPart(async () => (await import('./go-back-dialog.tsx')).GoBackDialog),
  agree: lazyPart(async () => (await import('./agree-dialog.tsx')).AgreeDialog),
  hold: lazyPart(async () => (await import('./hold-dialog.tsx')).HoldDialog),
  resume: lazyPart(async () => (await import('./resume-dialog.tsx')).ResumeDialog),
  discontinue: lazyPart(async () => (await import('./discontinue-dialog.tsx')).DiscontinueDialog),
  reopen: lazyPart(async () => (await import('./reopen-dialog.tsx')).ReopenDialog),
  support: lazyPart(async () => (await import('./support-dialog.tsx')).SupportDialog),
  owner: OwnerDialog,
  facilitator: FacilitatorDialog,
}

interface Props extends CaseDialogSearch {
  readonly detail: DialogProps['detail']
}

/** The dialog the address asks for, unless what it does is not possible. */
export function CaseDialogs({ detail, dialog, agreeing }: Props) {
  const { me } = useApp()
  const { close } = useCaseDialog()
  if (dialog === undefined || dialog === 'milestone' || !actionVerdict(dialog, me.actor, detail).ok) return null
  const Shown = dialogs[dialog]
  return (
    <Suspense>
      <Shown detail={detail} gate={agreeing} onClose={close} />
    </Suspense>
  )
}
