import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { GateSearch } from './gate-search.ts'

/** The address of the same page with another dialog of the gate, or with none. */
export const withAct = ({ act, code }: GateSearch) => ({
  to: '.' as const,
  search: (before: GateSearch) => ({ ...before, act, code }),
  resetScroll: false,
})

/** Takes the dialog out of the address, so that "back" does not open it again. */
export function useCloseAct(): () => void {
  const navigate = useNavigate()
  return useCallback(() => void navigate({ ...withAct({}), replace: true }), [navigate])
}
