import { type AskBack, askBackFields, askBackRecord, isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { applicationId, askBackId } from '@etappe/domain/kernel/id'
import { inTransaction } from '../kernel/command.ts'
import { command } from '../kernel/trpc.ts'
import { z } from 'zod'
import { askBackTable } from './application.table.ts'
import { getPart } from './application-part.repo.ts'
import { listAskBacks } from './application-work.repo.ts'
import { getApplicationForWrite, stepApplication } from './application-write.ts'
import { goOn } from './go-on.ts'
import { writeAskBackMail } from './intake-mail.ts'

/** Asks the applicant for what is missing, until a day; they are told by mail and find it on their page. */
export const askBack = command
  .meta({ needs: 'application.write' })
  .input(askBackFields.extend({ id: askBackId, applicationId }))
  .output(askBackRecord)
  .mutation(
    inTransaction(async (ctx, { id, applicationId: about, message, dueOn, items }) => {
      const application = await getApplicationForWrite(ctx, about, 'application.write')
      if (dueOn < ctx.today) throw invalidField('dueOn', 'in-the-past')
      if (new Set(items.map((it) => it.id)).size < items.length) throw invalidField('items', 'same-twice')
      if ((await listAskBacks(ctx.tx, [about])).some(isAskBackOpen)) throw new AppError('already-asked')
      const record: AskBack = {
        id,
        applicationId: about,
        message,
        dueOn,
        items: items.map((it) => ({ ...it, answer: '', answeredOn: null })),
        askedBy: ctx.actor.userId,
        askedOn: ctx.today,
        answeredOn: null,
        closedOn: null,
        version: 1,
      }
      const asked = await ctx.write.insert(askBackTable, record, 'askBack.sent')
      if (application.state !== 'incomplete')
        await stepApplication(ctx, application, { to: 'incomplete', type: 'askBack.sent', on: ctx.today })
      await writeAskBackMail(ctx, application, asked)
      return asked
    }),
  )

/** Ends a question without an answer: the application goes back to where it was. */
export const closeAskBack = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: askBackId }))
  .output(askBackRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const asked = await getPart(ctx.tx, askBackTable, id)
      const application = await getApplicationForWrite(ctx, asked.applicationId, 'application.write')
      if (!isAskBackOpen(asked)) {
        ctx.unchanged()
        return asked
      }
      const closed = await ctx.write.update(askBackTable, asked, { closedOn: ctx.today }, 'askBack.closed')
      if (application.state === 'incomplete') {
        const to = application.checkedOn === null ? 'submitted' : 'checked'
        await goOn(ctx, await stepApplication(ctx, application, { to, type: 'askBack.closed', on: ctx.today }), 'askBack.closed')
      }
      return closed
    }),
  )
