import type { Day } from '@etappe/domain/kernel/day'
import { contactId, type ContactId, type OrganisationId, participationId } from '@etappe/domain/kernel/id'
import type { ContactFields } from '@etappe/domain/organisations/contact'
import {
  type Department,
  type Participation,
  type ParticipationFields,
  participationFields,
  type ParticipationRole,
} from '@etappe/domain/organisations/participation'
import type { Pillar } from '@etappe/domain/baseline/pillar'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'
import { blankContact, checkContact, type ContactContent } from './contact-draft.ts'

/** A participation as it stands in its form: not chosen yet, or typed and not readable; perhaps with a person who is new. */
export interface ParticipationContent {
  readonly organisationId: OrganisationId | null
  readonly contactId: ContactId | null
  readonly role: ParticipationRole | null
  readonly department: Department | null
  readonly pillar: Pillar | null
  readonly mandate: string
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Names the new person, whether or not there is one. */
  readonly newContactId: ContactId
  readonly newContact: ContactContent | null
}

/** What is written: the participation, and with it perhaps a person. */
export interface ParticipationWrite extends ParticipationFields {
  readonly newContact: { readonly id: ContactId; readonly fields: ContactFields } | null
}

export type ParticipationDraft = RecordDraft<Participation['id'], ParticipationWrite, ParticipationContent>

const newId = () => contactId.parse(crypto.randomUUID())

export const newParticipation = (role: ParticipationRole | null, today: Day): ParticipationDraft => ({
  id: participationId.parse(crypto.randomUUID()),
  base: null,
  content: {
    organisationId: null,
    contactId: null,
    role,
    department: null,
    pillar: null,
    mandate: '',
    validFrom: today,
    validTo: null,
    newContactId: newId(),
    newContact: null,
  },
})

export function draftOfParticipation({ id, caseId: _caseId, version, ...fields }: Participation): ParticipationDraft {
  return { id, base: { ...fields, newContact: null, version }, content: { ...fields, newContactId: newId(), newContact: null } }
}

export const somebodyNew = (content: ParticipationContent): Partial<ParticipationContent> => ({
  contactId: null,
  newContact: content.newContact ?? blankContact,
})

export function checkParticipation({ newContactId, newContact, ...content }: ParticipationContent): Checked<ParticipationWrite> {
  const checked = checkFields(participationFields, { ...content }, (it) =>
    it.validTo !== null && it.validTo < it.validFrom ? { validTo: 'end-before-start' } : {},
  )
  const person = newContact ? checkContact(newContact) : null
  if (checked.ok && (!person || person.ok))
    return { ok: true, fields: { ...checked.fields, newContact: person ? { id: newContactId, fields: person.fields } : null } }
  const ofPerson = Object.entries(person && !person.ok ? person.problems : {}).map(([path, it]) => [`newContact.${path}`, it] as const)
  return { ok: false, problems: { ...(checked.ok ? {} : checked.problems), ...Object.fromEntries(ofPerson) } }
}
