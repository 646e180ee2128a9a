import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { programmeVersionId, userId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'
import { programmeDefinition } from './definition.ts'

/** A draft can be edited and thrown away; a published version never changes. */
export const versionStates = ['draft', 'published'] as const
export type VersionState = (typeof versionStates)[number]

/** One version of the programme definition. New cases take the published one with the highest number. */
export const programmeVersionRecord = z.object({
  id: programmeVersionId,
  /** Counted from 1; a draft has the number it will have. */
  number: z.int(),
  title: line(120),
  /** Why it was made, for those who read it later. */
  note: text(4000),
  state: z.enum(versionStates),
  basedOn: z.int().nullable(),
  definition: programmeDefinition,
  /** `null` for the version every database begins with. */
  createdBy: userId.nullable(),
  createdOn: day,
  publishedBy: userId.nullable(),
  publishedOn: day.nullable(),
  version: z.int(),
})
export type ProgrammeVersion = z.infer<typeof programmeVersionRecord>
