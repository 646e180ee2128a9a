import { applicationRecord } from '@etappe/domain/applications/application'
import { judgement } from '@etappe/domain/applications/judgement'
import { isSnoozed } from '@etappe/domain/applications/queue-of'
import { day } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { applicationId, userId } from '@etappe/domain/kernel/id'
import { requiredLine, text } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import { command } from '../kernel/trpc.ts'
import { listPeople, ownerRoles } from '../users/people.repo.ts'
import { applicationTable } from './application.table.ts'
import { getApplicationForWrite, stepApplication } from './application-write.ts'
import { closeAskBacks } from './close-ask-backs.ts'
import { goOn } from './go-on.ts'
import { requireNoOpenDecision } from './open-decision.ts'
import { readEligibility } from './read-eligibility.ts'

const about = z.object({ id: applicationId })

/** Complete, and meant for this office: the first talk can be arranged. What was asked back is closed with it. */
export const acceptApplication = command
  .meta({ needs: 'application.write' })
  .input(about)
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      if (application.officeCode === null) throw invalidField('officeCode', 'office-required')
      await closeAskBacks(ctx, id)
      const checked = { checkedBy: ctx.actor.userId, checkedOn: ctx.today }
      const type = 'application.accepted'
      return goOn(ctx, await stepApplication(ctx, application, { to: 'checked', type, on: ctx.today, fields: checked }), type)
    }),
  )

/** Puts an application aside until a day. */
export const snoozeApplication = command
  .meta({ needs: 'application.write' })
  .input(about.extend({ until: day, reason: requiredLine(400) }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, until, reason }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      if (until <= ctx.today) throw invalidField('until', 'not-in-future')
      await requireNoOpenDecision(ctx, id)
      const after = await ctx.write.update(
        applicationTable,
        application,
        { snoozedUntil: until, snoozeReason: reason },
        'application.snoozed',
      )
      if (after === application) ctx.unchanged()
      return after
    }),
  )

export const wakeApplication = command
  .meta({ needs: 'application.write' })
  .input(about)
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      if (!isSnoozed(application, ctx.today)) {
        ctx.unchanged()
        return application
      }
      return ctx.write.update(applicationTable, application, { snoozedUntil: null, snoozeReason: '' }, 'application.woken')
    }),
  )

/** Says who works on it: somebody of the responsible office, or of any while none is. */
export const assignApplicationOwner = command
  .meta({ needs: 'application.write' })
  .input(about.extend({ ownerId: userId.nullable() }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, ownerId }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      if (ownerId !== null) {
        const { officeCode } = application
        const found = await listPeople(ctx.tx, { roles: ownerRoles, officeCode, on: ctx.today, userId: ownerId })
        if (found.length === 0) throw invalidField('ownerId', 'user-unknown')
      }
      const after = await ctx.write.update(applicationTable, application, { ownerId }, 'application.assigned')
      if (after === application) ctx.unchanged()
      return after
    }),
  )

/** What somebody found about a prerequisite; `null` lets the data speak again. */
export const judgeApplication = command
  .meta({ needs: 'application.write' })
  .input(about.extend({ code: judgement.shape.code, verdict: judgement.shape.verdict.nullable(), note: text(1000) }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, code, verdict, note }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      if (verdict !== null && note.trim() === '') throw invalidField('note', 'required')
      const found = (await readEligibility(ctx.services, ctx.tx, [application], ctx.today)).get(id)
      if (!found?.criteria.some((it) => it.code === code)) throw invalidField('code', 'not-a-choice')
      await requireNoOpenDecision(ctx, id)
      const others = application.judgements.filter((it) => it.code !== code)
      const judged = verdict === null ? [] : [{ code, verdict, note, by: ctx.actor.userId, on: ctx.today }]
      const after = await ctx.write.update(applicationTable, application, { judgements: [...others, ...judged] }, 'application.judged')
      if (after === application) ctx.unchanged()
      return after
    }),
  )
