import type { ApiOptions } from '../api/client.ts'
import type { LedgerListSearch } from './ledger-list-search.ts'

/** How many ledgers one step of the list shows. */
export const ledgerStep = 50

/** The question behind the list of ledgers; the route asks it before the page is shown. */
export const ledgerListOptions = (api: ApiOptions, { office, kind, state }: LedgerListSearch, limit = ledgerStep) =>
  api.ledger.list.queryOptions({
    filters: { ...(office && { office: [office] }), ...(kind && { kind }) },
    ...(state && { state }),
    limit,
  })
