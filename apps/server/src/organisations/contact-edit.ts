import { caseScope } from '@etappe/domain/access/policy'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { ContactId, OrganisationId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Contact, ContactFields } from '@etappe/domain/organisations/contact'
import type { CommandContext } from '../kernel/command.ts'
import { type Edit, mergeEdit } from '../kernel/merge.ts'
import { findContact, listMergedContacts, listPartsOfContact } from './contact.repo.ts'
import { knowsPeople } from './contact-scope.repo.ts'
import { contactTable } from './contact.table.ts'
import { participationTable } from './participation.table.ts'

/** A person the actor may know. Throws `not-found`, or `organisation-merged` when it is somebody else now. */
export async function getKnownContact(ctx: CommandContext, id: ContactId): Promise<Contact> {
  const contact = await findContact(ctx.tx, id)
  if (!contact || !(await knowsPeople(ctx.tx, caseScope(ctx.actor), contact.organisationId))) throw new AppError('not-found')
  if (contact.mergedIntoId !== null) throw new AppError('organisation-merged')
  return contact
}

export async function editContact(ctx: CommandContext, contact: Contact, wanted: Edit<ContactFields>): Promise<Contact> {
  const merged = await mergeEdit(ctx.tx, contactTable, contact, wanted as Edit<Contact>)
  const sortName = foldGerman(merged.name ?? contact.name)
  const after = await ctx.write.update(contactTable, contact, { ...merged, sortName }, 'contact.updated')
  if (after === contact) ctx.unchanged()
  return after
}

interface NewContact {
  readonly id: ContactId
  readonly organisationId: OrganisationId
  readonly fields: ContactFields
}

/** Adds a person. The same id again is an edit of what was made then, because the first answer may have got lost. */
export async function createContact(ctx: CommandContext, { id, organisationId, fields }: NewContact): Promise<Contact> {
  const earlier = await findContact(ctx.tx, id)
  if (earlier && earlier.organisationId !== organisationId) throw new AppError('command-reused')
  if (earlier) return editContact(ctx, await getKnownContact(ctx, id), { version: 1, fields })
  const record: Contact = { ...fields, id, organisationId, mergedIntoId: null, sortName: foldGerman(fields.name), version: 1 }
  return ctx.write.insert(contactTable, record, 'contact.added')
}

/** Removes a person nobody names any more. */
export async function removeContact(ctx: CommandContext, { id, version }: Pick<Contact, 'id' | 'version'>): Promise<void> {
  const contact = await getKnownContact(ctx, id)
  if (contact.version !== version) throw new AppError('conflict')
  const uses = [...(await listPartsOfContact(ctx.tx, id)), ...(await listMergedContacts(ctx.tx, id))]
  if (uses.length > 0) throw new AppError('in-use')
  await ctx.write.remove(contactTable, contact, 'contact.removed')
}

export interface ContactMerge {
  readonly keepId: ContactId
  readonly mergeId: ContactId
  readonly keepVersion: number
  readonly mergeVersion: number
  readonly fields: Partial<ContactFields>
}

/** Two entries of the same person at one organisation become one; the parts in cases go over. One command, one undo. */
export async function mergeContacts(ctx: CommandContext, merge: ContactMerge): Promise<Contact> {
  if (merge.keepId === merge.mergeId) throw invalidField('mergeId', 'same-twice')
  const [keep, gone] = [await getKnownContact(ctx, merge.keepId), await getKnownContact(ctx, merge.mergeId)]
  if (keep.version !== merge.keepVersion || gone.version !== merge.mergeVersion) throw new AppError('conflict')
  if (keep.organisationId !== gone.organisationId) throw invalidField('mergeId', 'reference-unknown')
  const type = 'contact.merged'
  for (const part of await listPartsOfContact(ctx.tx, gone.id))
    await ctx.write.update(participationTable, part, { contactId: keep.id }, type)
  for (const it of await listMergedContacts(ctx.tx, gone.id)) await ctx.write.update(contactTable, it, { mergedIntoId: keep.id }, type)
  await ctx.write.update(contactTable, gone, { mergedIntoId: keep.id }, type)
  return ctx.write.update(contactTable, keep, { ...merge.fields, sortName: foldGerman(merge.fields.name ?? keep.name) }, type)
}
