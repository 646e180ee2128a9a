import { type Municipality, type MunicipalityKey, municipalityChoice } from '@etappe/domain/municipalities/municipality'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import type { RowOf } from '../db/record-table.ts'

export type MunicipalityTable = RowOf<Municipality>

/** What a picker shows. */
export const choiceColumns = municipalityChoice.keyof().options

/** Folded words a municipality is found by; prefixes match by a range over the index. */
export interface MunicipalitySearchTable {
  token: string
  key: MunicipalityKey
}

export interface RegisterImportTable {
  id: string
  source: string
  asOf: Day
  importedAt: Instant
  /** JSON of the summary. */
  summary: string
}
