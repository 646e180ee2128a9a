import { type SupportService, supportServiceFields, supportServiceRecord } from '@etappe/domain/facilitation/support-service'
import { serviceProblems } from '@etappe/domain/facilitation/service-rules'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, supportServiceId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { findCase } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, router } from '../kernel/trpc.ts'
import { findMeeting } from '../meetings/meeting.repo.ts'
import { refuseProblems } from '../plan/plan-checks.ts'
import { supportServiceTable } from './support-service.table.ts'

const supportServices = caseRecords<SupportService>({
  table: supportServiceTable,
  ability: 'service.write',
  events: { created: 'service.planned', updated: 'service.updated', removed: 'service.removed' },
  check: async (ctx, record, before) => {
    const of = await findCase(ctx.tx, record.caseId)
    if (!of) throw new AppError('not-found')
    refuseProblems(serviceProblems(record, of, ctx.today))
    const { meetingId } = record
    if (meetingId !== null && meetingId !== before?.meetingId && (await findMeeting(ctx.tx, meetingId))?.caseId !== record.caseId)
      throw invalidField('fields.meetingId', 'reference-unknown')
  },
})

/** What the support ledger counts besides meetings. */
export const serviceRouter = router({
  create: command
    .meta({ needs: 'service.write' })
    .input(z.object({ id: supportServiceId, caseId, fields: supportServiceFields }))
    .output(supportServiceRecord)
    .mutation(
      inTransaction((ctx, { fields, ...it }) => {
        const type = fields.state === 'delivered' ? 'service.delivered' : 'service.planned'
        return supportServices.create(ctx, { ...it, fields }, () => ({}), type)
      }),
    ),

  update: command
    .meta({ needs: 'service.write' })
    .input(z.object({ id: supportServiceId, version: z.int().min(1), fields: supportServiceFields.partial() }))
    .output(supportServiceRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await supportServices.getForWrite(ctx, id)
        const isDelivered = record.state !== 'delivered' && fields.state === 'delivered'
        const wanted = { version, fields: fields as Partial<SupportService> }
        return supportServices.edit(ctx, record, wanted, isDelivered ? 'service.delivered' : 'service.updated')
      }),
    ),

  remove: command
    .meta({ needs: 'service.write' })
    .input(z.object({ id: supportServiceId, version: z.int().min(1) }))
    .output(z.object({ id: supportServiceId }))
    .mutation(inTransaction((ctx, it) => supportServices.remove(ctx, it))),
})
