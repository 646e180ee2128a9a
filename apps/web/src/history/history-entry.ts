import type { Outputs } from '../api/client.ts'

/** An entry as it arrives from the server: JSON cannot tell a missing value from none. */
export type HistoryEntry = Outputs['audit']['ofCase']['entries'][number]
export type HistoryEvent = HistoryEntry['events'][number]
