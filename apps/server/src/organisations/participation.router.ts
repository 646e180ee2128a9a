import { caseScope } from '@etappe/domain/access/policy'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, contactId, participationId } from '@etappe/domain/kernel/id'
import { contactFields } from '@etappe/domain/organisations/contact'
import { overlaps } from '@etappe/domain/organisations/cooperation-rules'
import { participantList } from '@etappe/domain/organisations/participants'
import { type Participation, participationFields, participationRecord } from '@etappe/domain/organisations/participation'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { findContact } from './contact.repo.ts'
import { createContact } from './contact-edit.ts'
import { requireOrganisations } from './organisation-name.repo.ts'
import { listParticipations, readParticipants } from './participation.repo.ts'
import { participationTable } from './participation.table.ts'

const isSamePart = (one: Participation, other: Participation): boolean =>
  one.id !== other.id &&
  one.organisationId === other.organisationId &&
  one.role === other.role &&
  one.contactId === other.contactId &&
  one.department === other.department &&
  overlaps(one, other)

async function requirePerson(ctx: CommandContext, { contactId: id, organisationId }: Participation): Promise<void> {
  if (id === null) return
  const contact = await findContact(ctx.tx, id)
  if (!contact || contact.organisationId !== organisationId || contact.mergedIntoId !== null)
    throw invalidField('fields.contactId', 'reference-unknown')
}

async function requireSound(ctx: CommandContext, record: Participation, before: Participation | null): Promise<void> {
  if (record.validTo !== null && record.validTo < record.validFrom) throw invalidField('fields.validTo', 'end-before-start')
  if (before?.organisationId !== record.organisationId) await requireOrganisations(ctx.tx, 'fields.organisationId', [record.organisationId])
  if (before?.contactId !== record.contactId || before.organisationId !== record.organisationId) await requirePerson(ctx, record)
  const others = await listParticipations(ctx.tx, record.caseId)
  if (others.some((it) => isSamePart(it, record))) throw invalidField('fields.role', 'already-there')
}

const participations = caseRecords<Participation>({
  table: participationTable,
  ability: 'baseline.write',
  events: { created: 'participation.added', updated: 'participation.updated', removed: 'participation.removed' },
  check: requireSound,
})

/** A person who is entered together with the part they have: both are one step. */
const newContact = z.object({ id: contactId, fields: contactFields }).nullish()

export const participationRouter = router({
  list: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(participantList)
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readParticipants(ctx.db, input.caseId)
    }),

  create: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: participationId, caseId, fields: participationFields, newContact }))
    .output(participationRecord)
    .mutation(
      inTransaction(async (ctx, { newContact: person, fields, ...it }) => {
        await participations.requireAble(ctx, it.caseId)
        await requireOrganisations(ctx.tx, 'fields.organisationId', [fields.organisationId])
        if (person) await createContact(ctx, { ...person, organisationId: fields.organisationId })
        return participations.create(ctx, { ...it, fields: { ...fields, contactId: person?.id ?? fields.contactId } }, () => ({}))
      }),
    ),

  update: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: participationId, version: z.int().min(1), fields: participationFields.partial(), newContact }))
    .output(participationRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields, newContact: person }) => {
        const record = await participations.getForWrite(ctx, id)
        const organisationId = fields.organisationId ?? record.organisationId
        if (person) {
          await requireOrganisations(ctx.tx, 'fields.organisationId', [organisationId])
          await createContact(ctx, { ...person, organisationId })
        }
        const wanted = person ? { ...fields, contactId: person.id } : fields
        return participations.edit(ctx, record, { version, fields: wanted as Partial<Participation> })
      }),
    ),

  remove: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: participationId, version: z.int().min(1) }))
    .output(z.object({ id: participationId }))
    .mutation(inTransaction((ctx, it) => participations.remove(ctx, it))),
})
