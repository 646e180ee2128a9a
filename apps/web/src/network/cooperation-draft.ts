import { type CooperationId, cooperationId, type OrganisationId } from '@etappe/domain/kernel/id'
import type { Day } from '@etappe/domain/kernel/day'
import {
  type Cooperation,
  type CooperationFields,
  cooperationFields,
  type CooperationLevel,
} from '@etappe/domain/organisations/cooperation'
import { cooperationProblems } from '@etappe/domain/organisations/cooperation-rules'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** A cooperation as it stands in its form: not chosen yet, or typed and not readable. */
export interface CooperationContent {
  readonly organisationAId: OrganisationId | null
  readonly organisationBId: OrganisationId | null
  readonly level: CooperationLevel | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly note: string
}

export type CooperationDraft = RecordDraft<CooperationId, CooperationFields, CooperationContent>

/** Who is to work together, as far as it is known when the form opens. */
export interface Ends {
  readonly one: OrganisationId | null
  readonly other: OrganisationId | null
}

export const newCooperation = ({ one, other }: Ends, today: Day): CooperationDraft => ({
  id: cooperationId.parse(crypto.randomUUID()),
  base: null,
  content: { organisationAId: one, organisationBId: other, level: null, validFrom: today, validTo: null, note: '' },
})

export function draftOfCooperation({ id, version, caseId: _, ...content }: Cooperation): CooperationDraft {
  return { id, base: { ...content, version }, content }
}

export const checkCooperation = (content: CooperationContent): Checked<CooperationFields> =>
  checkFields(cooperationFields, { ...content }, cooperationProblems)
