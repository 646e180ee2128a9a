import { canStep } from '@etappe/domain/applications/application-course'
import type { Application } from '@etappe/domain/applications/application'
import { type InterviewFields, interviewFields, interviewRecord } from '@etappe/domain/applications/interview'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { applicationId, type CommandId, interviewId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, router } from '../kernel/trpc.ts'
import { interviewTable } from './application.table.ts'
import { getPart } from './application-part.repo.ts'
import { getApplicationForWrite } from './application-write.ts'
import { goOn } from './go-on.ts'

const input = interviewFields.extend({ id: interviewId, applicationId, version: z.int().min(1).optional() })
type Input = z.infer<typeof input>

function refuseProblems({ heldOn, recommendation, reason }: InterviewFields, today: Day): void {
  if (heldOn > today) throw invalidField('heldOn', 'in-the-future')
  if (recommendation !== 'recommended' && reason.trim() === '') throw invalidField('reason', 'reason-required')
}

/** A talk is held with whoever was checked; what is asked back in between does not undo that. */
const wasChecked = ({ state, checkedOn }: Application) => state !== 'submitted' && (checkedOn !== null || canStep(state, 'interviewed'))

async function edit(ctx: CommandContext, { id, applicationId: about, version, ...fields }: Input & { version: number }) {
  const interview = await getPart(ctx.tx, interviewTable, id)
  if (interview.applicationId !== about) throw new AppError('not-found')
  const merged = await mergeEdit(ctx.tx, interviewTable, interview, { version, fields })
  refuseProblems({ ...interview, ...merged }, ctx.today)
  const after = await ctx.write.update(interviewTable, interview, merged, 'interview.updated')
  if (after === interview) ctx.unchanged()
  return after
}

export const interviewRouter = router({
  /** Writes down a talk; without a version it is a new one. The first takes the application one step further. */
  save: command
    .meta({ needs: 'application.write' })
    .input(input)
    .output(interviewRecord)
    .mutation(
      inTransaction(async (ctx, { commandId: _commandId, version, ...it }: Input & { commandId: CommandId }) => {
        const application = await getApplicationForWrite(ctx, it.applicationId, 'application.write')
        if (version !== undefined) return edit(ctx, { ...it, version })
        if (!wasChecked(application)) throw new AppError('application-step')
        refuseProblems(it, ctx.today)
        const interview = await ctx.write.insert(interviewTable, { ...it, heldBy: ctx.actor.userId, version: 1 }, 'interview.logged')
        await goOn(ctx, application, 'interview.logged')
        return interview
      }),
    ),
})
