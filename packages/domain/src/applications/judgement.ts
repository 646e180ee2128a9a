import { z } from 'zod'
import { criterionCode } from '../gates/criterion.ts'
import { day } from '../kernel/day.ts'
import { userId } from '../kernel/id.ts'
import { requiredText } from '../kernel/text.ts'

/** What somebody found about a prerequisite that the data alone do not answer. It holds instead of the data. */
export const judgement = z.object({
  code: criterionCode,
  verdict: z.enum(['met', 'unmet']),
  note: requiredText(1000),
  by: userId,
  on: day,
})
export type Judgement = z.infer<typeof judgement>
