import type { Messages } from '@etappe/i18n'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'
import type { HistoryEvent } from './history-entry.ts'

/** One field of one record, before and after; `null` where nothing stood or stands. */
export interface DescribedField {
  readonly key: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** The record came or went as a whole: there is only one side to tell. */
  readonly isWhole?: boolean
}

/** What is needed to say a recorded value the way people do. */
export interface HistoryWords {
  readonly messages: Messages
  readonly history: Areas['history']
  readonly formats: Formats
  /** Words of the areas that are at hand; a short list of changes does without. */
  readonly areas: Partial<Areas>
  /** People, municipalities and records by id. */
  readonly names: Readonly<Record<string, string>>
  /** Cities of the offices by code. */
  readonly offices: Readonly<Record<string, string>>
  /** Tells a field whose value has many parts by what differs; `null` when it is none. Only the history of such records needs it. */
  readonly partsOf?: (event: HistoryEvent, field: string) => DescribedField[] | null
}

/** Says a value; `null` for what is not told. */
export type Show = (value: unknown, words: HistoryWords) => string | null
