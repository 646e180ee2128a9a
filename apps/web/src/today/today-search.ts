import { todayReaches, type TodayReach } from '@etappe/domain/reports/today-reach'

/** What the address of the start page says: whose cases it is about; without it the server chooses. */
export interface TodaySearch {
  readonly reach?: TodayReach
}

/** Reads the address; an unknown reach is left out. */
export function todaySearch(raw: Readonly<Record<string, unknown>>): TodaySearch {
  const reach = todayReaches.find((it) => it === raw['reach'])
  return reach ? { reach } : {}
}
