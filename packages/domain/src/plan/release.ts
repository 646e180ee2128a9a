import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, releaseId } from '../kernel/id.ts'
import { text } from '../kernel/text.ts'

/** Parts of a case its office can let the whole programme read. */
export const releaseParts = ['goals', 'measures', 'offers', 'experience'] as const
export const releasePart = z.enum(releaseParts)
export type ReleasePart = z.infer<typeof releasePart>

/** What an office released of a case, so that others can find it as a similar one; one per case. Nothing released, nothing shown. */
export const releaseFields = z.object({
  parts: z.array(releasePart).max(releaseParts.length),
  /** What went well and what did not, written for others. */
  experience: text(4000),
})
export type ReleaseFields = z.infer<typeof releaseFields>
export const releaseRecord = releaseFields.extend({ id: releaseId, caseId, releasedOn: day, version: z.int() })
export type Release = z.infer<typeof releaseRecord>
