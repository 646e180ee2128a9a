import type { DecidedAdmission } from '@etappe/domain/applications/decided-admission'
import type { Day } from '@etappe/domain/kernel/day'
import type { RequestRow } from '@etappe/domain/requests/request-row'

/** Something that was decided: a request about a case, or an admission that went for a second signature. */
export type DecidedItem =
  | { readonly kind: 'request'; readonly id: string; readonly on: Day; readonly row: RequestRow }
  | { readonly kind: 'admission'; readonly id: string; readonly on: Day; readonly row: DecidedAdmission }

/** One of two lists, as far as it is loaded, the newest first. */
export interface Loaded {
  readonly items: readonly DecidedItem[]
  /** There are older ones. */
  readonly hasMore: boolean
}

export const fromRequest = (row: RequestRow): DecidedItem => ({
  kind: 'request',
  id: row.request.id,
  on: row.request.decidedOn ?? row.request.requestedOn,
  row,
})
export const fromAdmission = (row: DecidedAdmission): DecidedItem => ({
  kind: 'admission',
  id: row.decision.id,
  on: row.endedOn,
  row,
})

const lastDay = ({ items, hasMore }: Loaded): Day | null => (hasMore ? (items.at(-1)?.on ?? null) : null)

/**
 * Two lists as one, the newest first. What is older than the last of a list that goes on waits until that is loaded: it would
 * stand in front of newer ones.
 */
export function mergeDecided(lists: readonly Loaded[]): DecidedItem[] {
  const ends = lists.flatMap((it) => lastDay(it) ?? [])
  const until = ends.reduce<Day | null>((latest, it) => (latest === null || it > latest ? it : latest), null)
  return lists
    .flatMap((list) => list.items.filter((it) => until === null || it.on > until || (it.on === until && lastDay(list) === until)))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
}

/** Whether this list has to go on before the two can. */
export const endsFirst = (list: Loaded, lists: readonly Loaded[]): boolean => {
  const last = lastDay(list)
  return list.hasMore && lists.every((it) => (lastDay(it) ?? '') <= (last ?? ''))
}
