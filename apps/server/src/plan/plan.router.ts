import { caseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, planId, type CaseId } from '@etappe/domain/kernel/id'
import { type Plan, planFields, planRecord } from '@etappe/domain/plan/plan'
import { planView } from '@etappe/domain/plan/plan-view'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { findMeeting } from '../meetings/meeting.repo.ts'
import { findPlan } from './plan.repo.ts'
import { readPlan } from './plan-read.ts'
import { requireThere } from './plan-checks.ts'
import { deviationReason, noteVisionLeft } from './plan-deviation.ts'
import { planTable } from './plan.table.ts'

const plans = caseRecords<Plan>({
  table: planTable,
  ability: 'plan.write',
  events: { created: 'plan.updated', updated: 'plan.updated', removed: 'plan.updated' },
  check: async (ctx, record, before) => {
    const meeting = record.goalsAgreedMeetingId
    if (meeting !== null && meeting !== before?.goalsAgreedMeetingId)
      requireThere('goalsAgreedMeetingId', (await findMeeting(ctx.tx, meeting))?.caseId === record.caseId)
  },
})

const blank: Omit<Plan, 'id' | 'caseId' | 'version'> = {
  vision: '',
  goalsAgreedOn: null,
  goalsAgreedMeetingId: null,
  goalsApprovedBy: '',
  goalsApprovedOn: null,
  permanentCoordination: '',
  decisionAsk: '',
}

/** The plan of a case; the first who says something about it makes it. */
async function getOrMake(ctx: CommandContext, ofCase: CaseId): Promise<Plan> {
  await plans.requireAble(ctx, ofCase)
  const found = await findPlan(ctx.tx, ofCase)
  if (found) return found
  const made = { ...blank, id: planId.parse(ctx.services.ids.next()), caseId: ofCase, version: 1 }
  return ctx.write.insert(planTable, made, 'plan.updated')
}

export const planRouter = router({
  /** Goals, measures, decisions and what was agreed, for whoever may see the case. */
  get: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(planView)
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readPlan(ctx.db, ctx.services, input.caseId)
    }),

  /** `version` is the one that was seen, 0 when nothing had been said about the plan yet. */
  update: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ caseId, version: z.int().min(0), fields: planFields.partial(), reason: deviationReason }))
    .output(planRecord)
    .mutation(
      inTransaction(async (ctx, { caseId: ofCase, version, fields, reason }) => {
        const before = await getOrMake(ctx, ofCase)
        const wanted = { version: Math.max(1, version), fields: fields as Partial<Plan> }
        const after = await plans.edit(ctx, before, wanted)
        await noteVisionLeft(ctx, before, after, reason)
        return after
      }),
    ),
})
