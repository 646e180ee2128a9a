import { canOnApplication } from '@etappe/domain/access/policy'
import { applicationRecord } from '@etappe/domain/applications/application'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { applicationId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { getApplication, isOriginal } from './application.repo.ts'
import { getApplicationForWrite, stepApplication } from './application-write.ts'
import { closeAskBacks } from './close-ask-backs.ts'
import { requireNoOpenDecision } from './open-decision.ts'

/** Says that an application repeats another, which alone is worked on. */
export const markDuplicate = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationId, duplicateOfId: applicationId }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, duplicateOfId }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      const original = await getApplication(ctx.tx, duplicateOfId)
      refuse(canOnApplication(ctx.actor, 'application.read', original))
      const isChain = original.state === 'duplicate' || (await isOriginal(ctx.tx, id))
      if (id === duplicateOfId || isChain) throw invalidField('duplicateOfId', 'not-a-choice')
      await requireNoOpenDecision(ctx, id)
      await closeAskBacks(ctx, id)
      const step = { to: 'duplicate', type: 'application.duplicateMarked', on: ctx.today, fields: { duplicateOfId } } as const
      return stepApplication(ctx, application, step)
    }),
  )

/** Takes it back: the application is new in the inbox again. */
export const unmarkDuplicate = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationId }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const application = await getApplication(ctx.tx, id)
      refuse(canOnApplication(ctx.actor, 'application.write', application))
      if (application.state !== 'duplicate') throw new AppError('application-step')
      const step = { to: 'submitted', type: 'application.duplicateUnmarked', on: ctx.today, fields: { duplicateOfId: null } } as const
      return stepApplication(ctx, application, step)
    }),
  )
