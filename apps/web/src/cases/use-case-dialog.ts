import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { CaseDialog, CaseDialogSearch } from './case-dialog-search.ts'

/** The address of the same page with another dialog, or with none. */
export const withDialog = (dialog: CaseDialog | undefined, agreeing?: CaseDialogSearch['agreeing']) => ({
  to: '.' as const,
  search: (before: object) => ({ ...before, dialog, agreeing }),
  resetScroll: false,
})

interface CaseDialogs {
  readonly open: (dialog: CaseDialog) => void
  /** Takes the dialog out of the address, so that "back" does not open it again. */
  readonly close: () => void
}

/** Opens and closes the dialogs of the page of a case. */
export function useCaseDialog(): CaseDialogs {
  const navigate = useNavigate()
  return {
    open: useCallback((dialog) => void navigate(withDialog(dialog)), [navigate]),
    close: useCallback(() => void navigate({ ...withDialog(undefined), replace: true }), [navigate]),
  }
}
