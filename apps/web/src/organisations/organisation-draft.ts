import type { Organisation, OrganisationFields, OrganisationKind } from '@etappe/domain/organisations/organisation'
import { organisationFields } from '@etappe/domain/organisations/organisation'
import { blankOrganisation } from '@etappe/domain/organisations/blank-organisation'
import { organisationId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** An organisation as it stands in its form: its kind may not be chosen yet. */
export type OrganisationContent = Omit<OrganisationFields, 'kind'> & { readonly kind: OrganisationKind | null }

export type OrganisationDraft = RecordDraft<Organisation['id'], OrganisationFields, OrganisationContent>

export const newOrganisation = (name: string): OrganisationDraft => ({
  id: organisationId.parse(crypto.randomUUID()),
  base: null,
  content: { ...blankOrganisation, name, kind: null },
})

export function draftOfOrganisation(record: Organisation): OrganisationDraft {
  const { id, version, mergedIntoId: _mergedIntoId, sortName: _sortName, ...fields } = record
  return { id, base: { ...fields, version }, content: fields }
}

export const checkOrganisation = (content: OrganisationContent): Checked<OrganisationFields> =>
  checkFields(organisationFields, { ...content }, () => ({}))
