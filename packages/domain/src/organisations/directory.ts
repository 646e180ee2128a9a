import { z } from 'zod'
import { pillars } from '../baseline/pillar.ts'
import { caseNumber } from '../cases/case-number.ts'
import { caseKinds } from '../cases/kind.ts'
import { lifecycle } from '../cases/lifecycle.ts'
import { caseId } from '../kernel/id.ts'
import { cursor, pageSize } from '../kernel/page.ts'
import { officeCode } from '../offices/office.ts'
import { contactRecord } from './contact.ts'
import { organisationChoice, organisationKinds, organisationRecord } from './organisation.ts'
import { participationRecord } from './participation.ts'

/** What the directory can be narrowed to. Absent means no restriction; several values of one filter mean "or". */
export const organisationFilters = z.object({
  text: z.string().trim().max(200).optional(),
  kind: z.array(z.enum(organisationKinds)).max(organisationKinds.length).optional(),
  pillar: z
    .array(z.enum([...pillars, 'none']))
    .max(pillars.length + 1)
    .optional(),
  place: z.string().trim().max(120).optional(),
})
export type OrganisationFilters = z.infer<typeof organisationFilters>

export const organisationQuery = z.object({
  filters: organisationFilters,
  cursor: cursor.nullish(),
  limit: pageSize.default(50),
})
export type OrganisationQuery = z.infer<typeof organisationQuery>

/** One line of the directory. */
export const organisationRow = organisationChoice.extend({
  /** Cases within reach in which it takes or took part. */
  cases: z.int(),
  /** People known of it; `null` when the reader may not know them. */
  contacts: z.int().nullable(),
})
export type OrganisationRow = z.infer<typeof organisationRow>

/** How many fit all filters, how many there are of each kind whatever kind is asked for, and the places most of them are at. */
export const organisationCounts = z.object({
  total: z.int(),
  kind: z.partialRecord(z.enum(organisationKinds), z.int()),
  places: z.array(z.object({ place: z.string(), count: z.int() })),
})
export type OrganisationCounts = z.infer<typeof organisationCounts>

/** A case as the page of an organisation names it. */
export const caseOfOrganisation = z.object({
  id: caseId,
  number: caseNumber,
  name: z.string(),
  kind: z.enum(caseKinds),
  officeCode,
  lifecycle,
  participations: z.array(participationRecord),
})
export type CaseOfOrganisation = z.infer<typeof caseOfOrganisation>

/** Everything the page of an organisation shows. */
export const organisationDetail = z.object({
  organisation: organisationRecord,
  municipalityName: z.string().nullable(),
  /** What it turned out to be; `null` while it stands for itself. */
  mergedInto: organisationChoice.nullable(),
  /** Entries that turned out to be this one. */
  merged: z.array(organisationChoice),
  /** `null` when the reader may not know the people of this organisation. */
  contacts: z.array(contactRecord).nullable(),
  cases: z.array(caseOfOrganisation),
  /** How many further cases it takes part in that the reader does not see. */
  casesOutOfReach: z.int(),
})
export type OrganisationDetail = z.infer<typeof organisationDetail>

/** What a merge would make point to the other organisation. */
export const mergePreview = z.object({
  keep: organisationRecord,
  merge: organisationRecord,
  participations: z.int(),
  cooperations: z.int(),
  offers: z.int(),
  measures: z.int(),
  contacts: z.int(),
  cases: z.array(z.object({ id: caseId, number: caseNumber, name: z.string() })),
  casesOutOfReach: z.int(),
})
export type MergePreview = z.infer<typeof mergePreview>
