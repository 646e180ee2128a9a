import { z } from 'zod'
import { pillar } from '../baseline/pillar.ts'
import { organisationId } from '../kernel/id.ts'
import { line, requiredLine, text } from '../kernel/text.ts'
import { foldGerman, municipalityKey } from '../municipalities/municipality.ts'
import { email } from '../users/user.ts'

export const organisationKinds = [
  'dayCare',
  'dayCareProvider',
  'childminding',
  'school',
  'administration',
  'politics',
  'health',
  'counselling',
  'familyCentre',
  'parents',
  'welfare',
  'association',
  'church',
  'business',
  'science',
  'other',
] as const
export const organisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof organisationKind>

/** What a person may edit of an organisation. The directory is shared by the whole programme; business data only. */
export const organisationFields = z.object({
  name: requiredLine(200),
  shortName: line(60),
  kind: organisationKind,
  /** The sector it mostly works in; `null` when it is none of the three. */
  pillar: pillar.nullable(),
  municipalityKey: municipalityKey.nullable(),
  street: line(200),
  postalCode: line(10),
  place: line(120),
  email: z.union([z.literal(''), email]),
  phone: line(60),
  website: line(300),
  note: text(4000),
})
export type OrganisationFields = z.infer<typeof organisationFields>

export const organisationRecord = organisationFields.extend({
  id: organisationId,
  /** The organisation this one turned out to be; everything that named this one names that one now. */
  mergedIntoId: organisationId.nullable(),
  /** Folded for sorting and search; follows from the fields. */
  sortName: z.string(),
  version: z.int(),
})
export type Organisation = z.infer<typeof organisationRecord>

/** Name, short name and place as lists sort them and search finds them. */
export const organisationSortName = (it: Pick<OrganisationFields, 'name' | 'shortName' | 'place'>): string =>
  foldGerman(`${it.name} ${it.shortName} ${it.place}`.trim())

/** An organisation as pickers and other nouns show it. */
export const organisationChoice = organisationRecord.pick({ id: true, name: true, shortName: true, kind: true, pillar: true, place: true })
export type OrganisationChoice = z.infer<typeof organisationChoice>
