import { type AgreedGate, agreedGates } from '@etappe/domain/cases/gate-date'

/** The dialogs of the page of a case; which one is open stands in the address. */
export const caseDialogs = [
  'goBack',
  'agree',
  'hold',
  'resume',
  'discontinue',
  'reopen',
  'support',
  'owner',
  'facilitator',
  'milestone',
] as const
export type CaseDialog = (typeof caseDialogs)[number]

export interface CaseDialogSearch {
  readonly dialog?: CaseDialog | undefined
  /** The gate whose day is to be agreed. */
  readonly agreeing?: AgreedGate | undefined
}

/** Reads the address; an unknown dialog is none. */
export function caseDialogSearch(raw: Readonly<Record<string, unknown>>): CaseDialogSearch {
  const dialog = caseDialogs.find((it) => it === raw['dialog'])
  const agreeing = agreedGates.find((it) => it === raw['agreeing'])
  return { ...(dialog && { dialog }), ...(dialog === 'agree' && agreeing && { agreeing }) }
}
