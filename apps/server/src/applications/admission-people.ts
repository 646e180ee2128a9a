import type { Application } from '@etappe/domain/applications/application'
import type { NamedPerson } from '@etappe/domain/applications/application-parts'
import type { Case } from '@etappe/domain/cases/case'
import { contactId, type ContactId, type OrganisationId, participationId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Contact } from '@etappe/domain/organisations/contact'
import { loadArea } from '@etappe/i18n/areas'
import type { CommandContext } from '../kernel/command.ts'
import { listContactsOf } from '../organisations/contact.repo.ts'
import { contactTable } from '../organisations/contact.table.ts'
import { participationTable } from '../organisations/participation.table.ts'
import type { Placed } from './admission-organisations.ts'

interface Directory {
  readonly known: Contact[]
  readonly source: string
  readonly application: Application
}

/** What the application adds to a person the directory knows: what was empty there. */
const added = (it: Contact, person: NamedPerson): Partial<Contact> => ({
  ...(it.function === '' && person.function !== '' ? { function: person.function } : {}),
  ...(it.email === '' && person.email !== '' ? { email: person.email } : {}),
  ...(it.phone === '' && person.phone !== '' ? { phone: person.phone } : {}),
})

/** The entry of a person at an organisation; a new one says where it comes from. */
async function placePerson(
  ctx: CommandContext,
  { known, source, application }: Directory,
  organisationId: OrganisationId,
  person: NamedPerson,
): Promise<ContactId> {
  const sortName = foldGerman(person.name)
  const found = known.find((it) => it.organisationId === organisationId && it.sortName === sortName)
  if (found) {
    const after = await ctx.write.update(contactTable, found, added(found, person), 'contact.updated')
    known.splice(known.indexOf(found), 1, after)
    return found.id
  }
  const { name, function: role, email, phone, hasApplied } = person
  const made: Contact = {
    id: contactId.parse(ctx.services.ids.next()),
    organisationId,
    name,
    function: role,
    department: '',
    email: email,
    phone,
    source,
    consentOn: hasApplied ? application.submittedOn : null,
    mergedIntoId: null,
    sortName,
    version: 1,
  }
  known.push(await ctx.write.insert(contactTable, made, 'contact.added'))
  return made.id
}

/** Puts everybody an application names into the case: organisations with their parts, and the people who stand for them. */
export async function placePeople(ctx: CommandContext, application: Application, record: Case, placed: readonly Placed[]): Promise<void> {
  const known = await listContactsOf(
    ctx.tx,
    placed.map((it) => it.organisation.id),
  )
  const { source } = await loadArea('de', 'admittedCase')
  const directory: Directory = { known, source: source({ number: application.number }), application }
  for (const { named, organisation } of placed)
    for (const { role, department, mandate, person } of named.parts) {
      const contact = person && (await placePerson(ctx, directory, organisation.id, person))
      const part = { caseId: record.id, organisationId: organisation.id, contactId: contact, role, department, pillar: null, mandate }
      const id = participationId.parse(ctx.services.ids.next())
      await ctx.write.insert(
        participationTable,
        { ...part, id, validFrom: record.startedOn, validTo: null, version: 1 },
        'application.admitted',
      )
    }
}
