import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { roundRecord } from './round.ts'

/** A round with how many applications of it the reader sees, by kind. */
export const roundRow = roundRecord.extend({ applications: z.record(z.enum(caseKinds), z.int()) })
export type RoundRow = z.infer<typeof roundRow>

export const applicationsOf = (row: Pick<RoundRow, 'applications'>): number => caseKinds.reduce((sum, it) => sum + row.applications[it], 0)
