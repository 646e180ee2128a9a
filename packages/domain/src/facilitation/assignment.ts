import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { assignmentId, caseId, userId } from '../kernel/id.ts'
import { text } from '../kernel/text.ts'

/** A facilitator accompanies a case from–to. After the end the case stays readable for 30 days. */
export const assignmentRecord = z.object({
  id: assignmentId,
  caseId,
  userId,
  validFrom: day,
  validTo: day.nullable(),
  /** Days granted, in quarters; `null` for as many as the definition promises. */
  daysGranted: z.number().nullable(),
  /** Why other days were granted than promised. */
  grantReason: text(2000),
  version: z.int(),
})
export type Assignment = z.infer<typeof assignmentRecord>
