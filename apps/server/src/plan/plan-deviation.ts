import { AppError } from '@etappe/domain/kernel/errors'
import { type CaseId, type GoalId, type MeasureId, planChangeId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { agreedGoalFields, agreedMeasureFields, agreedPartOf, type AgreedPlan, leavesAgreed } from '@etappe/domain/plan/drift'
import type { EventType } from '@etappe/domain/audit/event'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import type { Plan } from '@etappe/domain/plan/plan'
import type { CommandContext } from '../kernel/command.ts'
import { planChangeTable } from './adoption.table.ts'
import { findNewestAdoption } from './plan.repo.ts'

/** Why an adopted plan is left; part of every command that can leave it. */
export const deviationReason = requiredText(2000).optional()

type Reason = string | undefined

interface Subject {
  readonly caseId: CaseId
  readonly goalId?: GoalId
  readonly measureId?: MeasureId
}

/** The agreed part of the plan that counts; `null` while none was adopted. */
export async function findAgreed(ctx: CommandContext, caseId: CaseId): Promise<AgreedPlan | null> {
  const adoption = await findNewestAdoption(ctx.tx, caseId)
  return adoption ? agreedPartOf(adoption.frozen) : null
}

/** Keeps the reason beside the change, in the same command. Throws `reason-required` without one. */
export async function keepReason(ctx: CommandContext, subject: Subject, reason: Reason, type: EventType): Promise<void> {
  if (reason === undefined) throw new AppError('reason-required')
  const change = {
    id: planChangeId.parse(ctx.services.ids.next()),
    caseId: subject.caseId,
    goalId: subject.goalId ?? null,
    measureId: subject.measureId ?? null,
    changedOn: ctx.today,
    reason,
    version: 1,
  }
  await ctx.write.insert(planChangeTable, change, type)
}

type Values = Readonly<Record<string, unknown>>
const values = (it: object) => it as Values

/** After an edit of the vision: asks for the reason where the adopted plan said otherwise. */
export async function noteVisionLeft(ctx: CommandContext, before: Plan, after: Plan, reason: Reason): Promise<void> {
  const agreed = before.vision === after.vision ? null : await findAgreed(ctx, after.caseId)
  if (agreed && agreed.vision !== after.vision) await keepReason(ctx, { caseId: after.caseId }, reason, 'plan.updated')
}

/** After an edit of a goal: asks for the reason where what was agreed is left. */
export async function noteGoalLeft(ctx: CommandContext, before: Goal, after: Goal, reason: Reason): Promise<void> {
  const agreed = (await findAgreed(ctx, after.caseId))?.goals.find((it) => it.id === after.id)
  if (leavesAgreed(agreedGoalFields, agreed, values(before), values(after)))
    await keepReason(ctx, { caseId: after.caseId, goalId: after.id }, reason, 'goal.updated')
}

/** After an edit of a measure: asks for the reason where what was agreed is left. */
export async function noteMeasureLeft(ctx: CommandContext, before: Measure, after: Measure, reason: Reason): Promise<void> {
  const agreed = (await findAgreed(ctx, after.caseId))?.measures.find((it) => it.id === after.id)
  if (leavesAgreed(agreedMeasureFields, agreed, values(before), values(after)))
    await keepReason(ctx, { caseId: after.caseId, measureId: after.id }, reason, 'measure.updated')
}

/** After something was added: an adopted plan grows only with a reason. */
export async function noteAdded(ctx: CommandContext, subject: Subject, reason: Reason): Promise<void> {
  const type = subject.measureId ? 'measure.added' : 'goal.added'
  if (await findAgreed(ctx, subject.caseId)) await keepReason(ctx, subject, reason, type)
}

/** After something was removed: what had been agreed goes only with a reason. */
export async function noteRemoved(ctx: CommandContext, subject: Subject, reason: Reason): Promise<void> {
  const { caseId, goalId, measureId } = subject
  const agreed = await findAgreed(ctx, caseId)
  const wasAgreed = agreed?.goals.some((it) => it.id === goalId) || agreed?.measures.some((it) => it.id === measureId)
  if (wasAgreed) await keepReason(ctx, subject, reason, measureId ? 'measure.removed' : 'goal.removed')
}
