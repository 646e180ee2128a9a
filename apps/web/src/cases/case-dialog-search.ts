/** The dialogs of the page of a case; which one is open stands in the address. */
export const caseDialogs = ['move', 'hold', 'discontinue', 'reopen', 'support', 'owner', 'facilitator', 'milestone'] as const
export type CaseDialog = (typeof caseDialogs)[number]

export interface CaseDialogSearch {
  readonly dialog?: CaseDialog | undefined
}

/** Reads the address; an unknown dialog is none. */
export function caseDialogSearch(raw: Readonly<Record<string, unknown>>): CaseDialogSearch {
  const dialog = caseDialogs.find((it) => it === raw['dialog'])
  return dialog === undefined ? {} : { dialog }
}
