import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { programmeVersionId, userId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'
import { type ProgrammeDefinition, programmeDefinition } from './definition.ts'
import { versionNumber } from './version-number.ts'

/** A draft can be edited and thrown away; a published version never changes. */
export const versionStates = ['draft', 'published'] as const
export type VersionState = (typeof versionStates)[number]

/** What a person may edit of a draft. Each section of the definition is a field, so that two people can work on different ones. */
export const programmeFields = programmeDefinition.extend({
  title: line(120),
  /** Why it was made, for those who read it later. */
  note: text(4000),
})
export type ProgrammeFields = z.infer<typeof programmeFields>

/** One version of the programme definition. New cases take the published one with the highest number. */
export const programmeVersionRecord = programmeFields.extend({
  id: programmeVersionId,
  /** A draft has the number it will have. */
  number: versionNumber,
  state: z.enum(versionStates),
  basedOn: z.int().nullable(),
  /** `null` for the version every database begins with. */
  createdBy: userId.nullable(),
  createdOn: day,
  publishedBy: userId.nullable(),
  publishedOn: day.nullable(),
  version: z.int(),
})
export type ProgrammeVersion = z.infer<typeof programmeVersionRecord>

/** The parts a definition is written and read in, in the order people know them from the course of a case. */
export const definitionSections = ['targetDays', 'supportMonths', 'gates', 'contact', 'entitlements', 'light', 'targets'] as const
export type DefinitionSection = (typeof definitionSections)[number]

export const definitionOf = ({
  targetDays,
  supportMonths,
  gates,
  contact,
  light,
  entitlements,
  targets,
}: ProgrammeDefinition): ProgrammeDefinition => ({
  targetDays,
  supportMonths,
  gates,
  contact,
  light,
  entitlements,
  targets,
})

/** A version as a list names it, with the cases the reader may see that follow it. */
export const versionSummary = programmeVersionRecord
  .pick({ id: true, number: true, title: true, note: true, state: true, basedOn: true, createdOn: true, publishedOn: true, version: true })
  .extend({
    createdByName: z.string().nullable(),
    publishedByName: z.string().nullable(),
    isCurrent: z.boolean(),
    running: z.int(),
    ended: z.int(),
  })
export type VersionSummary = z.infer<typeof versionSummary>
