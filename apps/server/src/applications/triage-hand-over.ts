import { applicationRecord } from '@etappe/domain/applications/application'
import { invalidField } from '@etappe/domain/kernel/errors'
import { applicationId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { officeCode } from '@etappe/domain/offices/office'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import { command } from '../kernel/trpc.ts'
import { listOffices } from '../offices/office.repo.ts'
import { applicationTable } from './application.table.ts'
import { getApplicationForWrite } from './application-write.ts'
import { tellOffices, writeOfficeMail } from './intake-mail.ts'
import { requireNoOpenDecision } from './open-decision.ts'

/**
 * Makes another office responsible, or the first where nobody was: the history stays, whoever worked on it does so no longer,
 * and the applicant and both offices are told.
 */
export const handOver = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationId, officeCode, reason: requiredText(1000) }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, officeCode: to, reason }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      const offices = await listOffices(ctx.tx, ctx.today)
      const receiving = offices.find((it) => it.code === to)
      if (!receiving) throw invalidField('officeCode', 'office-not-allowed')
      if (application.officeCode === to) {
        ctx.unchanged()
        return application
      }
      await requireNoOpenDecision(ctx, id)
      const fields = { officeCode: to, officeReason: reason, ownerId: null, snoozedUntil: null, snoozeReason: '' }
      const after = await ctx.write.update(applicationTable, application, fields, 'application.handedOver')
      await writeOfficeMail(ctx, after, receiving)
      await tellOffices(ctx, after, { giving: offices.find((it) => it.code === application.officeCode) ?? null, receiving })
      return after
    }),
  )
