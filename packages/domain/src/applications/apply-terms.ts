import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { criterionUse } from '../gates/criterion.ts'
import { day } from '../kernel/day.ts'
import { officeLandRecord, officeRecord } from '../offices/office.ts'
import { roundRecord } from './round.ts'

const publicRound = roundRecord.pick({ id: true, title: true, kinds: true, opensOn: true, closesOn: true, startBy: true })
export type PublicRound = z.infer<typeof publicRound>

/** What the public form needs: when one may apply, what is asked for, and who is responsible where. */
export const applyTerms = z.object({
  today: day,
  /** By kind: the round that is open, and the next that opens. */
  rounds: z.record(z.enum(caseKinds), z.object({ open: publicRound.nullable(), next: publicRound.nullable() })),
  programmeVersion: z.int(),
  /** The criteria of the admission gate, by kind. */
  admission: z.record(z.enum(caseKinds), z.array(criterionUse)),
  offices: z.array(officeRecord.pick({ code: true, city: true, email: true, phone: true })),
  officeLaender: z.array(officeLandRecord),
})
export type ApplyTerms = z.infer<typeof applyTerms>
