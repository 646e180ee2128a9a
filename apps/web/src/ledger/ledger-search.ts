import { type EnteredService, enteredServices } from '@etappe/domain/facilitation/support-service'

/** What the address of the ledger of a case says: bars or table, and one kind of service alone. */
export interface LedgerSearch {
  readonly view?: 'table' | undefined
  readonly kind?: EnteredService | undefined
}

export function ledgerSearch(raw: Readonly<Record<string, unknown>>): LedgerSearch {
  const kind = enteredServices.find((it) => it === raw['kind'])
  return { ...(raw['view'] === 'table' && { view: 'table' }), ...(kind && { kind }) }
}
