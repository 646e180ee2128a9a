import type { LetterTemplate } from '@etappe/domain/applications/letter-template'
import type { AuditEvent } from '@etappe/domain/audit/event'
import type { ApplicationId, ApplicationRoundId, OrganisationId, UserId } from '@etappe/domain/kernel/id'
import { applicationParts } from '../applications/application-event.repo.ts'
import type { EventCondition } from './entry.repo.ts'

/** Events of records of which one entry, that of `op`, names this id: so they are found although they may have no row any more. */
const namedIn = (eb: Parameters<EventCondition>[0], { noun, op, id }: Pick<AuditEvent, 'noun' | 'op'> & { readonly id: string }) =>
  eb(
    'audit.recordId',
    'in',
    eb
      .selectFrom('audit as entry')
      .select('entry.recordId')
      .where('entry.noun', '=', noun)
      .where('entry.op', '=', op)
      .where('entry.changes', 'like', `%"${id}"%`),
  )

/** Events of an account and of all roles it has or had. */
export function ofUser(id: UserId): EventCondition {
  return (eb) =>
    eb.or([
      eb.and([eb('audit.noun', '=', 'user'), eb('audit.recordId', '=', id)]),
      eb.and([
        eb('audit.noun', '=', 'grant'),
        eb.or([
          eb('audit.recordId', 'in', eb.selectFrom('grant').select('grant.id').where('userId', '=', id)),
          // A role that was taken back has no row any more; the entry that made it names the person.
          namedIn(eb, { noun: 'grant', op: 'insert', id }),
        ]),
      ]),
    ])
}

/** Events of an organisation and of those merged into it, and with `withContacts` of its people, also of removed ones. */
export function ofOrganisation(id: OrganisationId, withContacts: boolean): EventCondition {
  return (eb) => {
    const itself = eb.and([
      eb('audit.noun', '=', 'organisation'),
      eb.or([
        eb('audit.recordId', '=', id),
        eb('audit.recordId', 'in', eb.selectFrom('organisation').select('organisation.id').where('organisation.mergedIntoId', '=', id)),
      ]),
    ])
    if (!withContacts) return itself
    const people = eb.and([
      eb('audit.noun', '=', 'contact'),
      eb.or([
        eb('audit.recordId', 'in', eb.selectFrom('contact').select('contact.id').where('contact.organisationId', '=', id)),
        // Somebody who was removed has no row any more; the entry of the removal names the organisation.
        namedIn(eb, { noun: 'contact', op: 'delete', id }),
      ]),
    ])
    return eb.or([itself, people])
  }
}

/** Events of an application and of everything that belongs to it, also of what was taken back since. */
export function ofApplication(id: ApplicationId): EventCondition {
  return (eb) =>
    eb.or([
      eb.and([eb('audit.noun', '=', 'application'), eb('audit.recordId', '=', id)]),
      ...applicationParts.map((noun) => {
        const rows = eb
          .selectFrom(noun as 'askBack')
          .select('id')
          .where('applicationId', '=', id)
        return eb.and([eb('audit.noun', '=', noun), eb.or([eb('audit.recordId', 'in', rows), namedIn(eb, { noun, op: 'delete', id })])])
      }),
    ])
}

/** Events of one round, or of all; a round that was taken back stays in its history. */
export function ofRounds(id: ApplicationRoundId | null): EventCondition {
  return (eb) => {
    const all = eb('audit.noun', '=', 'applicationRound')
    return id === null ? all : eb.and([all, eb('audit.recordId', '=', id)])
  }
}

/** Events of a letter in a language. Each own wording is a record of its own; the entry that made it says of which letter it is. */
export function ofLetter({ kind, locale }: Pick<LetterTemplate, 'kind' | 'locale'>): EventCondition {
  const names = (field: string, value: string) => `%"${field}":{"from":null,"to":"${value}"}%`
  return (eb) =>
    eb.and([
      eb('audit.noun', '=', 'letterTemplate'),
      eb(
        'audit.recordId',
        'in',
        eb
          .selectFrom('audit as entry')
          .select('entry.recordId')
          .where('entry.noun', '=', 'letterTemplate')
          .where('entry.op', '=', 'insert')
          .where('entry.changes', 'like', names('kind', kind))
          .where('entry.changes', 'like', names('locale', locale)),
      ),
    ])
}
