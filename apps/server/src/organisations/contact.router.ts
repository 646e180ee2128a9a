import { caseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { contactId, organisationId } from '@etappe/domain/kernel/id'
import { type ContactFields, contactFields, contactRecord } from '@etappe/domain/organisations/contact'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { listContactsOf } from './contact.repo.ts'
import { createContact, editContact, getKnownContact, mergeContacts, removeContact } from './contact-edit.ts'
import { knowsPeople } from './contact-scope.repo.ts'
import { getStanding } from './organisation-edit.ts'

const version = z.int().min(1)

export const contactRouter = router({
  /** People of an organisation; none when the reader may not know them, which `isKnown` tells from there being none. */
  ofOrganisation: query
    .meta({ needs: 'organisation.read' })
    .input(z.object({ organisationId }))
    .output(z.object({ isKnown: z.boolean(), contacts: z.array(contactRecord) }))
    .query(async ({ ctx, input }) => {
      const isKnown = await knowsPeople(ctx.db, caseScope(ctx.actor), input.organisationId)
      return { isKnown, contacts: isKnown ? await listContactsOf(ctx.db, [input.organisationId]) : [] }
    }),

  create: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: contactId, organisationId, fields: contactFields }))
    .output(contactRecord)
    .mutation(
      inTransaction(async (ctx, { id, organisationId: of, fields }) => {
        await getStanding(ctx, of)
        if (!(await knowsPeople(ctx.tx, caseScope(ctx.actor), of))) throw new AppError('not-found')
        return createContact(ctx, { id, organisationId: of, fields })
      }),
    ),

  update: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: contactId, version, fields: contactFields.partial() }))
    .output(contactRecord)
    .mutation(
      inTransaction(async (ctx, { id, version: seen, fields }) =>
        editContact(ctx, await getKnownContact(ctx, id), { version: seen, fields: fields as Partial<ContactFields> }),
      ),
    ),

  remove: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: contactId, version }))
    .output(z.object({ id: contactId }))
    .mutation(
      inTransaction(async (ctx, it) => {
        await removeContact(ctx, it)
        return { id: it.id }
      }),
    ),

  /** Two entries of one person become one; `fields` is what the one that stays shall say. */
  merge: command
    .meta({ needs: 'organisation.merge' })
    .input(
      z.object({ keepId: contactId, mergeId: contactId, keepVersion: version, mergeVersion: version, fields: contactFields.partial() }),
    )
    .output(contactRecord)
    .mutation(inTransaction((ctx, { fields, ...it }) => mergeContacts(ctx, { ...it, fields: fields as Partial<ContactFields> }))),
})
