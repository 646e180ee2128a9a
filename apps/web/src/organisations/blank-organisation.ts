import type { OrganisationFields } from '@etappe/domain/organisations/organisation'

/** What is known of an organisation of which nothing is known but its name and kind. */
export const blankOrganisation: Omit<OrganisationFields, 'name' | 'kind'> = {
  shortName: '',
  pillar: null,
  municipalityKey: null,
  street: '',
  postalCode: '',
  place: '',
  email: '',
  phone: '',
  website: '',
  note: '',
}
