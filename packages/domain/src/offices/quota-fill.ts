import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { officeCode } from './office.ts'

/** How full an office's quota of a kind is. */
export const quotaFill = z.object({
  officeCode,
  kind: z.enum(caseKinds),
  quota: z.int(),
  /** Cases that take a place. */
  taken: z.int(),
  /** Admissions that wait for the second signature. */
  proposed: z.int(),
  waitlisted: z.int(),
})
export type QuotaFill = z.infer<typeof quotaFill>
