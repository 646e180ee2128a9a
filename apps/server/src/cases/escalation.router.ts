import { caseScope } from '@etappe/domain/access/policy'
import { type Escalation, escalationFields, escalationRecord } from '@etappe/domain/cases/escalation'
import { type Day, day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, escalationId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { personChoice } from '@etappe/domain/users/user'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { listPeople } from '../users/people.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { findCase, isCaseVisible } from './case.repo.ts'
import { escalationTable } from './case.table.ts'
import { caseRecords } from './case-records.ts'
import { listEscalations } from './escalation.repo.ts'

/** Whom a case can be taken to: those who lead its office or the programme. */
const leadRoles = ['officeLead', 'programmeLead'] as const

function requireDays({ openedOn, resolvedOn, resolution }: Escalation, today: Day): void {
  if (openedOn > today) throw invalidField('openedOn', 'in-the-future')
  if (resolvedOn === null) return
  if (resolvedOn > today) throw invalidField('resolvedOn', 'in-the-future')
  if (resolvedOn < openedOn) throw invalidField('resolvedOn', 'end-before-start')
  if (resolution.trim() === '') throw invalidField('resolution', 'required')
}

async function requireSound(ctx: CommandContext, record: Escalation, before: Escalation | null): Promise<void> {
  requireDays(record, ctx.today)
  const { escalatedToId } = record
  if (escalatedToId === null || escalatedToId === before?.escalatedToId) return
  const ofCase = await findCase(ctx.tx, record.caseId)
  const filter = { roles: leadRoles, officeCode: ofCase?.officeCode ?? null, on: ctx.today, userId: escalatedToId }
  if ((await listPeople(ctx.tx, filter)).length === 0) throw invalidField('escalatedToId', 'user-unknown')
}

const escalations = caseRecords<Escalation>({
  table: escalationTable,
  ability: 'escalation.write',
  events: { created: 'escalation.opened', updated: 'escalation.updated', removed: 'escalation.removed' },
  check: requireSound,
})

/** Manual escalations. An open one worsens the traffic light of its case and never betters it. */
export const escalationRouter = router({
  ofCase: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(z.object({ rows: z.array(escalationRecord), names: z.record(z.string(), z.string()), people: z.array(personChoice) }))
    .query(async ({ ctx: { db, actor, today }, input }) => {
      const record = (await isCaseVisible(db, caseScope(actor), input.caseId)) ? await findCase(db, input.caseId) : undefined
      if (!record) throw new AppError('not-found')
      const rows = await listEscalations(db, record.id)
      const mentioned = rows.flatMap((it) => (it.escalatedToId === null ? [it.openedBy] : [it.openedBy, it.escalatedToId]))
      const [names, people] = await Promise.all([
        namesOfUsers(db, mentioned),
        listPeople(db, { roles: leadRoles, officeCode: record.officeCode, on: today }),
      ])
      return { rows, names, people }
    }),

  create: command
    .meta({ needs: 'escalation.write' })
    .input(z.object({ id: escalationId, caseId, fields: escalationFields }))
    .output(escalationRecord)
    .mutation(
      inTransaction((ctx, { fields, ...it }) => escalations.create(ctx, { ...it, fields }, () => ({ openedBy: ctx.actor.userId }))),
    ),

  update: command
    .meta({ needs: 'escalation.write' })
    .input(z.object({ id: escalationId, version: z.int().min(1), fields: escalationFields.partial() }))
    .output(escalationRecord)
    .mutation(
      inTransaction((ctx, { id, version, fields }) => escalations.update(ctx, { id, version, fields: fields as Partial<Escalation> })),
    ),

  /** Ends an escalation, with what came of it. */
  resolve: command
    .meta({ needs: 'escalation.write' })
    .input(z.object({ id: escalationId, version: z.int().min(1), resolvedOn: day, resolution: requiredText(4000) }))
    .output(escalationRecord)
    .mutation(
      inTransaction((ctx, { id, version, resolvedOn, resolution }) =>
        escalations.update(ctx, { id, version, fields: { resolvedOn, resolution } }, 'escalation.resolved'),
      ),
    ),

  remove: command
    .meta({ needs: 'escalation.write' })
    .input(z.object({ id: escalationId, version: z.int().min(1) }))
    .output(z.object({ id: escalationId }))
    .mutation(inTransaction((ctx, it) => escalations.remove(ctx, it))),
})
