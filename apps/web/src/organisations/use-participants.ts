import type { Contact } from '@etappe/domain/organisations/contact'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import type { ParticipantList } from '@etappe/domain/organisations/participants'
import type { Participant } from '@etappe/domain/organisations/steering-group'
import { useMemo } from 'react'

/** A participation with the organisation and the person it names. */
export interface NamedParticipant extends Participant {
  readonly organisation: OrganisationChoice | null
  readonly contact: Contact | null
  /** What the organisation is called; its id never shows. */
  readonly name: string
}

/** Who takes part, each with what the directory knows of them. */
export function useParticipants(list: ParticipantList | undefined): readonly NamedParticipant[] {
  return useMemo(() => {
    if (!list) return []
    const organisations = new Map(list.organisations.map((it) => [it.id, it]))
    const contacts = new Map(list.contacts.map((it) => [it.id, it]))
    return list.participations
      .map((participation): NamedParticipant => {
        const organisation = organisations.get(participation.organisationId) ?? null
        return {
          participation,
          organisation,
          contact: participation.contactId === null ? null : (contacts.get(participation.contactId) ?? null),
          kind: organisation?.kind ?? 'other',
          pillar: organisation?.pillar ?? null,
          name: organisation?.name ?? '',
        }
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  }, [list])
}
