import { z } from 'zod'

/** `B-2026-017`: the year it was submitted, and a running number of that year. Never reused. */
export const applicationNumber = z
  .string()
  .regex(/^B-\d{4}-\d{3,6}$/, { error: 'invalid' })
  .brand<'ApplicationNumber'>()
export type ApplicationNumber = z.infer<typeof applicationNumber>

export const formatApplicationNumber = (year: number, running: number): ApplicationNumber =>
  applicationNumber.parse(`B-${year}-${String(running).padStart(3, '0')}`)
