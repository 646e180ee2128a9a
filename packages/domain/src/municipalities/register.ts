import { z } from 'zod'
import { day, instant } from '../kernel/day.ts'
import { errorCodes } from '../kernel/errors.ts'

/** The two official formats an import understands, told apart by content. */
export const registerSources = ['auszug-gv', 'gv100ad'] as const
export type RegisterSource = (typeof registerSources)[number]

/** Why a line of a register file is not taken over. */
export const refusals = ['record-type', 'length', 'date', 'key', 'name', 'kind', 'number', 'coordinate', 'duplicate'] as const
export type Refusal = (typeof refusals)[number]

/** A line of the file that was not taken over, and why. In a spreadsheet the line is the row. */
export const refusedLine = z.object({ line: z.int(), reason: z.enum(refusals) })
export type RefusedLine = z.infer<typeof refusedLine>

/** What an import did. `read` counts municipalities and Kreise; `vanished` keys are kept as historical. */
export const registerSummary = z.object({
  source: z.enum(registerSources),
  asOf: day,
  read: z.int(),
  created: z.int(),
  changed: z.int(),
  vanished: z.int(),
  refused: z.array(refusedLine),
  /** The as-of date of the register when the file is older than it: then the file only adds missing keys, as historical. */
  olderThan: day.nullable(),
  /** Lines could not be read, so nobody knows which keys are missing: none of them became historical. */
  vanishedUnsure: z.boolean(),
})
export type RegisterSummary = z.infer<typeof registerSummary>

export const registerImportRecord = z.object({
  id: z.uuid(),
  source: z.enum(registerSources),
  asOf: day,
  importedAt: instant,
  summary: registerSummary,
})
export type RegisterImport = z.infer<typeof registerImportRecord>

/** Where the register stands: what it holds today, and the imports that made it, newest first. */
export const registerState = z.object({
  /** As-of date of the newest rows; `null` while the register is empty. */
  asOf: day.nullable(),
  municipalities: z.int(),
  kreise: z.int(),
  historical: z.int(),
  imports: z.array(registerImportRecord),
})
export type RegisterState = z.infer<typeof registerState>

/** The parts of an import, in their order. */
export const importSteps = ['reading', 'comparing', 'writing'] as const
export type ImportStep = (typeof importSteps)[number]

/** One line of the answer to an upload: where it is, then either what it did or why it was refused. */
export const registerProgress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), step: z.enum(importSteps), done: z.int(), total: z.int() }),
  z.object({ kind: z.literal('finished'), summary: registerSummary }),
  /** `code` is `null` for the unexpected; `missingColumns` names what a workbook of another layout lacks. */
  z.object({ kind: z.literal('failed'), code: z.enum(errorCodes).nullable(), missingColumns: z.string(), reference: z.string() }),
])
export type RegisterProgress = z.infer<typeof registerProgress>

/** Largest upload; the official files have 2 to 4 MB. */
export const registerFileLimit = 30 * 1024 * 1024
