import { actsForOnApplication } from '@etappe/domain/access/policy'
import {
  type AdmissionDecision,
  admissionDecisionRecord,
  type AdmissionException,
  needsSecondSignature,
  type QuotaOverrun,
} from '@etappe/domain/applications/admission-decision'
import { exceptionProblem } from '@etappe/domain/applications/admission-ready'
import type { Application } from '@etappe/domain/applications/application'
import { canStep } from '@etappe/domain/applications/application-course'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command } from '../kernel/trpc.ts'
import { findOverrun } from '../offices/quota-fill.ts'
import { type Ground, readGround, requireAdmissible } from './admission-checks.ts'
import { type DecisionInput, decisionInput, requireSoundDecision } from './admission-decision-input.ts'
import { carryOutDecision } from './admission-hold.ts'
import { requireOffice } from './admission-office.ts'
import { getApplicationForWrite } from './application-write.ts'
import { admissionDecisionTable } from './application.table.ts'
import { listAdmissionDecisions } from './application-work.repo.ts'

/** What an admission asks for beyond the ordinary. */
interface Beyond {
  readonly exceptions: AdmissionException[]
  readonly overrun: QuotaOverrun | null
}
const nothing: Beyond = { exceptions: [], overrun: null }

function exceptionsFrom({ eligibility }: Ground, input: DecisionInput): AdmissionException[] {
  const wrong = exceptionProblem(
    eligibility,
    input.exceptions.map((it) => it.code),
  )
  if (wrong) throw invalidField(wrong.path, wrong.problem)
  return input.exceptions.map((it) => ({
    ...it,
    hardness: eligibility.criteria.find((one) => one.code === it.code)?.hardness ?? 'hard',
  }))
}

async function requireAdmission(ctx: CommandContext, it: Application, ground: Ground, input: DecisionInput): Promise<Beyond> {
  if (!canStep(it.state, 'admitted')) throw new AppError('application-step')
  const exceptions = exceptionsFrom(ground, input)
  await requireAdmissible(
    ctx,
    it,
    ground,
    exceptions.map((one) => one.code),
  )
  const over = await findOverrun(ctx.tx, { officeCode: await requireOffice(ctx, it), kind: it.kind }, ctx.today)
  if (over && input.quotaReason.trim() === '') throw invalidField('quotaReason', 'quota-exceeded')
  return { exceptions, overrun: over && { ...over, reason: input.quotaReason } }
}

function decisionFrom(ctx: CommandContext, it: Application, input: DecisionInput, on: Ground & Beyond): AdmissionDecision {
  const { id, applicationId, result, reason, letter } = input
  return {
    id,
    applicationId,
    result,
    reason,
    letter,
    exceptions: on.exceptions,
    overrun: on.overrun,
    startOn: result === 'admitted' ? input.startOn : null,
    eligibility: on.eligibility,
    total: on.total,
    state: 'open',
    proposedBy: ctx.actor.userId,
    proposedFor: actsForOnApplication(ctx.actor, 'application.decide', it),
    proposedOn: ctx.today,
    signedBy: null,
    signedOn: null,
    comment: '',
    version: 1,
  }
}

async function decideOn(ctx: CommandContext, input: DecisionInput): Promise<AdmissionDecision> {
  const it = await getApplicationForWrite(ctx, input.applicationId, 'application.decide')
  if (it.version !== input.version) throw new AppError('conflict')
  if ((await listAdmissionDecisions(ctx.tx, [it.id])).some((one) => one.state === 'open')) throw new AppError('decision-open')
  if (!canStep(it.state, input.result)) throw new AppError('application-step')
  requireSoundDecision(it, input, ctx.today)
  const ground = await readGround(ctx, it)
  const beyond = input.result === 'admitted' ? await requireAdmission(ctx, it, ground, input) : nothing
  const decision = decisionFrom(ctx, it, input, { ...ground, ...beyond })
  if (needsSecondSignature(decision)) return ctx.write.insert(admissionDecisionTable, decision, 'decision.proposed')
  const signed = { signedBy: ctx.actor.userId, signedOn: ctx.today, state: 'signed' } as const
  const letter = await carryOutDecision(ctx, it, { ...decision, ...signed }, ground)
  return ctx.write.insert(admissionDecisionTable, { ...decision, ...signed, letter }, 'application.decided')
}

/**
 * Decides about an application. Within the quota and without exceptions it holds at once; otherwise it waits for the programme
 * lead's signature, and nobody is told before.
 */
export const decideApplication = command
  .meta({ needs: 'application.decide' })
  .input(decisionInput)
  .output(admissionDecisionRecord)
  .mutation(inTransaction((ctx, { commandId: _, ...input }) => decideOn(ctx, input)))
