import { type Application, applicationRecord } from '@etappe/domain/applications/application'
import { applicationFields } from '@etappe/domain/applications/application-fields'
import { applicationFileRecord } from '@etappe/domain/applications/application-file'
import { entryProblems } from '@etappe/domain/applications/application-problems'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { applicationFileId, applicationId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command } from '../kernel/trpc.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import type { Tx } from '../db/database.ts'
import { applicationFileTable, applicationTable } from './application.table.ts'
import { getPart } from './application-part.repo.ts'
import { getApplicationForWrite, stepApplication } from './application-write.ts'
import { closeAskBacks } from './close-ask-backs.ts'
import { requireNoOpenDecision } from './open-decision.ts'
import { writeWithdrawnMail } from './withdrawn-mail.ts'

/** Only of what is written now: what was missing before keeps nobody from correcting the rest. */
function refuseProblems(it: Application, edited: Partial<Application>): void {
  const problems = Object.entries(entryProblems(it.kind, { ...it, ...edited })).filter(([field]) => field in edited)
  if (problems.length === 0) return
  throw new AppError('invalid', {
    fields: Object.fromEntries(problems.map(([field, problem]) => [`fields.${field}`, problem])),
  })
}

async function requireMunicipalities(tx: Tx, before: readonly string[], keys: readonly string[]): Promise<void> {
  const names = await namesOfMunicipalities(tx, keys)
  if (keys.some((key) => !(key in names) && !before.includes(key))) throw invalidField('fields.municipalityKeys', 'municipality-unknown')
}

/** Corrects what an application says, for the applicant. */
export const updateApplication = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationId, version: z.int().min(1), fields: applicationFields.partial() }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, version, fields }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      const merged = await mergeEdit(ctx.tx, applicationTable, application, { version, fields: fields as Partial<Application> })
      refuseProblems(application, merged)
      if (merged.municipalityKeys) await requireMunicipalities(ctx.tx, application.municipalityKeys, merged.municipalityKeys)
      const after = await ctx.write.update(applicationTable, application, merged, 'application.updated')
      if (after === application) ctx.unchanged()
      return after
    }),
  )

/** Takes an application back on the applicant's word. */
export const withdrawForApplicant = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationId, reason: requiredText(2000) }))
  .output(applicationRecord)
  .mutation(
    inTransaction(async (ctx, { id, reason }) => {
      const application = await getApplicationForWrite(ctx, id, 'application.write')
      await requireNoOpenDecision(ctx, id)
      await closeAskBacks(ctx, id)
      const step = { to: 'withdrawn', type: 'application.withdrawn', on: ctx.today, fields: { endReason: reason } } as const
      const after = await stepApplication(ctx, application, step)
      await writeWithdrawnMail(ctx, after, ctx.actor.userId)
      return after
    }),
  )

/** Takes a file out; its content stays for the history. */
export const removeApplicationFile = command
  .meta({ needs: 'application.write' })
  .input(z.object({ id: applicationFileId }))
  .output(applicationFileRecord)
  .mutation(
    inTransaction(async (ctx, { id }) => {
      const file = await getPart(ctx.tx, applicationFileTable, id)
      await getApplicationForWrite(ctx, file.applicationId, 'application.write')
      if (file.removedOn !== null) {
        ctx.unchanged()
        return file
      }
      return ctx.write.update(applicationFileTable, file, { removedOn: ctx.today }, 'applicationFile.removed')
    }),
  )
