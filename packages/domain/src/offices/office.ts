import { z } from 'zod'
import { type Day, day, isValidOn } from '../kernel/day.ts'
import { officeQuotaId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'
import { caseKinds } from '../cases/kind.ts'
import { type Land, land } from './land.ts'

/** Two capital letters, part of every case number. */
export const officeCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'invalid' })
  .brand<'OfficeCode'>()
export type OfficeCode = z.infer<typeof officeCode>

export const officeRecord = z.object({
  code: officeCode,
  city: line(80),
  email: line(200),
  phone: line(60),
  validFrom: day,
  validTo: day.nullable(),
})
export type Office = z.infer<typeof officeRecord>

/** Which office is responsible for a Land, from when to when. One Land has exactly one office on a given day. */
export const officeLandRecord = z.object({ officeCode, land, validFrom: day, validTo: day.nullable() })
export type OfficeLand = z.infer<typeof officeLandRecord>

/** How many cases of a kind an office plans for. A planning value: exceeding it asks for a reason, it never blocks. */
export const officeQuotaRecord = z.object({
  id: officeQuotaId,
  officeCode,
  kind: z.enum(caseKinds),
  target: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(1000, { error: 'out-of-range' }),
  validFrom: day,
  validTo: day.nullable(),
  /** Why it was changed to this. */
  reason: text(2000),
  version: z.int(),
})
export type OfficeQuota = z.infer<typeof officeQuotaRecord>

/** A quota as somebody plans it anew. */
export const quotaPlan = officeQuotaRecord.pick({ officeCode: true, kind: true, target: true, validFrom: true, reason: true })
export type QuotaPlan = z.infer<typeof quotaPlan>

/** An office with what holds for it on one day. */
export const officeOnDay = officeRecord.extend({
  laender: z.array(land),
  quota: z.record(z.enum(caseKinds), z.int()),
})
export type OfficeOnDay = z.infer<typeof officeOnDay>

/** An office with everything that is or was planned for it, over time. */
export const plannedOffice = officeRecord.extend({
  laender: z.array(officeLandRecord.omit({ officeCode: true })),
  quotas: z.array(officeQuotaRecord.omit({ officeCode: true })),
})
export type PlannedOffice = z.infer<typeof plannedOffice>

/** The office responsible for a Land on a day, or `undefined` when the data has none. */
export function officeFor(rows: readonly OfficeLand[], of: Land, on: Day): OfficeCode | undefined {
  return rows.find((row) => row.land === of && isValidOn(row, on))?.officeCode
}
