import type { Messages } from '@etappe/i18n'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'

/** What is needed to say a recorded value the way people do. */
export interface HistoryWords {
  readonly messages: Messages
  readonly formats: Formats
  /** Words of the areas that are at hand; a short list of changes does without. */
  readonly areas: Partial<Areas>
  /** People, municipalities and records by id. */
  readonly names: Readonly<Record<string, string>>
  /** Cities of the offices by code. */
  readonly offices: Readonly<Record<string, string>>
}

/** Says a value; `null` for what is not told. */
export type Show = (value: unknown, words: HistoryWords) => string | null
