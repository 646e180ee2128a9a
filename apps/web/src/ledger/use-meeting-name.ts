import type { LedgerMeeting } from '@etappe/domain/facilitation/ledger-view'
import { useApp } from '../app/app-context.tsx'

/** "10.11.2026 Steuerungsgruppe" */
export function useMeetingName(): (it: LedgerMeeting) => string {
  const { messages: m, formats } = useApp()
  return ({ heldOn, kind }) => `${formats.day(heldOn)} ${m.meetings.kind[kind]}`
}
