import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, holdPeriodId } from '../kernel/id.ts'
import { text } from '../kernel/text.ts'

/** A time a case rested. Target dates stand still meanwhile; the 24 months of support do not (commission). */
export const holdPeriodRecord = z.object({
  id: holdPeriodId,
  caseId,
  heldOn: day,
  /** When it was meant to go on; `null` when nobody knew. */
  until: day.nullable(),
  resumedOn: day.nullable(),
  reason: text(2000),
  version: z.int(),
})
export type HoldPeriod = z.infer<typeof holdPeriodRecord>
