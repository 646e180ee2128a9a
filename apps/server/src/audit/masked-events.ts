import type { LoggedEvent } from '@etappe/domain/audit/event'
import { maskIndicators } from '../baseline/indicator-mask.repo.ts'
import { maskReportFacts } from '../baseline/situation-mask.ts'
import type { Db } from '../db/database.ts'

type Mask = (db: Db, events: readonly LoggedEvent[]) => Promise<LoggedEvent[]>

/** One per kind of record whose history holds what not everybody, or nobody, may read. */
const masks: readonly Mask[] = [maskIndicators, maskReportFacts]

/** Events as they may be told: every history goes through here before anybody reads it. Undo works on what was stored. */
export async function maskEvents(db: Db, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  let told = [...events]
  for (const mask of masks) told = await mask(db, told)
  return told
}
