import { z } from 'zod'
import { pillar } from '../baseline/pillar.ts'
import { caseKinds } from '../cases/kind.ts'
import { topics } from '../cases/topic.ts'
import { line } from '../kernel/text.ts'

/** How many people live where a case is: classes municipalities compare themselves in. */
export const sizeClasses = ['under5k', 'to20k', 'to50k', 'to100k', 'over100k'] as const
export const sizeClass = z.enum(sizeClasses)
export type SizeClass = z.infer<typeof sizeClass>

export const similarFilters = z.object({
  topic: z.enum(topics).optional(),
  /** A released goal or offer lies in it. */
  pillar: pillar.optional(),
  sizeClass: sizeClass.optional(),
  kind: z.enum(caseKinds).optional(),
  /** Words in the title of a released goal or measure. */
  text: line(100).optional(),
})
export type SimilarFilters = z.infer<typeof similarFilters>
