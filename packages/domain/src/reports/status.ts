import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { light } from '../cases/light.ts'
import { phase } from '../cases/phase.ts'
import { day } from '../kernel/day.ts'
import { officeCode } from '../offices/office.ts'

/** Cases of one office and kind, counted the way the list behind each number filters. */
export const statusCell = z.object({
  officeCode,
  kind: z.enum(caseKinds),
  /** Places taken: everything admitted and not discontinued. */
  taken: z.int(),
  quota: z.int(),
  /** Running cases (active and on hold) per phase. */
  byPhase: z.record(phase, z.int()),
  running: z.int(),
  completed: z.int(),
  milestoneOverdue: z.int(),
  byLight: z.record(light, z.int()),
  /** Active cases with a held meeting within the contact rhythm. */
  silent: z.int(),
})
export type StatusCell = z.infer<typeof statusCell>

/** Office × kind on one day. Sums are made by the reader from the same cells. */
export const programmeStatus = z.object({ asOf: day, cells: z.array(statusCell) })
export type ProgrammeStatus = z.infer<typeof programmeStatus>
