import { contactId } from '@etappe/domain/kernel/id'
import { type Contact, type ContactFields, contactFields } from '@etappe/domain/organisations/contact'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** A person as it stands in its form: the day may be typed and not readable. */
export type ContactContent = Omit<ContactFields, 'consentOn'> & { readonly consentOn: string | null }

export type ContactDraft = RecordDraft<Contact['id'], ContactFields, ContactContent>

export const blankContact: ContactContent = {
  name: '',
  function: '',
  department: '',
  email: '',
  phone: '',
  source: '',
  consentOn: null,
}

export const newContact = (): ContactDraft => ({ id: contactId.parse(crypto.randomUUID()), base: null, content: blankContact })

export function draftOfContact(record: Contact): ContactDraft {
  const { id, version, organisationId: _organisationId, mergedIntoId: _mergedIntoId, sortName: _sortName, ...fields } = record
  return { id, base: { ...fields, version }, content: fields }
}

export const checkContact = (content: ContactContent): Checked<ContactFields> => checkFields(contactFields, { ...content }, () => ({}))
