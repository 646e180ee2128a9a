import { type DefinitionSection, type ProgrammeFields, programmeFields } from '@etappe/domain/programme/programme-version'
import type { z } from 'zod'
import type { EditPart } from './programme-search.ts'

export type FieldName = keyof ProgrammeFields

/** The fields of a version each part of the form is about. */
export const fieldsOfPart: Readonly<Record<EditPart, readonly FieldName[]>> = {
  about: ['title', 'note'],
  phases: ['targetDays', 'supportMonths'],
  gates: ['gates'],
  contact: ['contact'],
  entitlements: ['entitlements'],
  light: ['light'],
  targets: ['targets'],
}

export const isSection = (field: string): field is DefinitionSection => field !== 'title' && field !== 'note'

/** Some fields of a record, by name. */
export const pickFields = <R extends object>(record: R, names: readonly string[]): Partial<R> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name))) as Partial<R>

/** The schema of some fields of a version. */
export const schemaOf = (names: readonly FieldName[]): z.ZodType<Partial<ProgrammeFields>> =>
  programmeFields.pick(Object.fromEntries(names.map((name) => [name, true])) as Record<FieldName, true>)
