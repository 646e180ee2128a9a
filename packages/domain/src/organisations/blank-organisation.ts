import type { OrganisationFields } from './organisation.ts'

/** An organisation of which nothing is known; its name is added at least. */
export const blankOrganisation: OrganisationFields = {
  name: '',
  shortName: '',
  kind: 'other',
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
