import type { ApplicationCountQuery, ApplicationFilters } from '@etappe/domain/applications/application-list'
import type { ApplicationQueue } from '@etappe/domain/applications/application-queue'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { ApplicationRoundId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'

/** Which heap is shown, how it is narrowed, and which application is read; all of it stands in the address. */
export interface InboxSearch {
  readonly queue?: ApplicationQueue | undefined
  readonly q?: string | undefined
  readonly kind?: CaseKind | undefined
  readonly office?: OfficeCode | 'none' | undefined
  readonly round?: ApplicationRoundId | undefined
  readonly mine?: true | undefined
  readonly toRateByMe?: true | undefined
  readonly returnedToMe?: true | undefined
  /** Number of the application that is read. */
  readonly open?: string | undefined
}

// Told apart by hand: what reads an address is part of the first load, the schemas are not.
const queues: Readonly<Record<ApplicationQueue, true>> = {
  new: true,
  incomplete: true,
  toInterview: true,
  toRate: true,
  toDecide: true,
  toSign: true,
  waitlisted: true,
  snoozed: true,
  closed: true,
}
const kinds: Readonly<Record<CaseKind, true>> = { network: true, modelMunicipality: true }

const isOneOf = <Key extends string>(keys: Readonly<Record<Key, true>>, value: unknown): value is Key =>
  typeof value === 'string' && Object.hasOwn(keys, value)

const text = (value: unknown, longest: number, shape = /^/): string | undefined => {
  const written = typeof value === 'number' ? String(value) : value
  return typeof written === 'string' && written.trim() !== '' && written.length <= longest && shape.test(written) ? written : undefined
}

/** Reads the address; what it does not know is left out. */
export function inboxSearch(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const { queue, kind } = raw
  const read = {
    queue: isOneOf(queues, queue) ? queue : undefined,
    q: text(raw['q'], 200),
    kind: isOneOf(kinds, kind) ? kind : undefined,
    office: text(raw['office'], 4, /^([A-Z]{2}|none)$/),
    round: text(raw['round'], 36, /^[0-9a-f-]{36}$/),
    mine: raw['mine'] === true || undefined,
    toRateByMe: raw['toRateByMe'] === true || undefined,
    returnedToMe: raw['returnedToMe'] === true || undefined,
    open: text(raw['open'], 14, /^B-\d{4}-\d{3,6}$/),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as InboxSearch
}

export const queueIn = (search: InboxSearch): ApplicationQueue => search.queue ?? 'new'

/** What the server is asked for. */
export const filtersIn = ({ open: _, ...search }: InboxSearch): ApplicationFilters => ({ ...search, queue: queueIn(search) })

/** Names a list: the same for the same heap narrowed the same way, whatever is read in it. */
export const listIn = ({ open: _, ...list }: InboxSearch): string =>
  JSON.stringify(Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** What narrows every heap; whose rating is missing is asked of one heap only. */
export const narrowingIn = ({ open: _, queue: __, toRateByMe: ___, ...filters }: InboxSearch): ApplicationCountQuery => filters

/** Something besides the heap narrows the list. */
export const isNarrowed = ({ open: _, queue: __, ...filters }: InboxSearch): boolean =>
  Object.values(filters).some((value) => value !== undefined)
