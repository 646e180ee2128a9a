import { z } from 'zod'
import { serviceKind } from './support-service.ts'

/** What is promised over the whole support: days of facilitation, else how many. Meetings are promised per half-year. */
export const entitlement = z.object({
  kind: serviceKind,
  amount: z
    .number({ error: 'not-a-number' })
    .min(0, { error: 'out-of-range' })
    .max(500, { error: 'out-of-range' })
    .refine((it) => Number.isInteger(it * 4), { error: 'out-of-range' }),
})
export type Entitlement = z.infer<typeof entitlement>
