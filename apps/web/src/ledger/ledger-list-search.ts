import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import { type LineState, lineStates } from '@etappe/domain/facilitation/ledger'
import { type OfficeCode, officeCode } from '@etappe/domain/offices/office'

/** What the address of the list of ledgers says. */
export interface LedgerListSearch {
  readonly office?: OfficeCode | undefined
  readonly kind?: CaseKind | undefined
  readonly state?: LineState | undefined
}

export function ledgerListSearch(raw: Readonly<Record<string, unknown>>): LedgerListSearch {
  const office = officeCode.safeParse(raw['office'])
  const kind = caseKinds.find((it) => it === raw['kind'])
  const state = lineStates.find((it) => it === raw['state'])
  return { ...(office.success && { office: office.data }), ...(kind && { kind }), ...(state && { state }) }
}
