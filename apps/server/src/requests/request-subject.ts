import type { Case } from '@etappe/domain/cases/case'
import type { Gate } from '@etappe/domain/cases/gate'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseRequest, RequestSubject } from '@etappe/domain/requests/case-request'
import { getCurrentRun } from '../cases/case-course.ts'
import { evaluateCases } from '../gates/evaluate-cases.ts'
import type { CommandContext } from '../kernel/command.ts'
import { listOpenOf } from './request.repo.ts'

type Waiver = Extract<RequestSubject, { kind: 'waiver' }>

/** What a waiver is about now: a criterion the open gate asks for and that is not met. Throws what speaks against it. */
export async function waiverOf(
  ctx: CommandContext,
  record: Case,
  { gate, code }: { readonly gate: Gate; readonly code: CriterionCode },
): Promise<Waiver> {
  const definitions = await ctx.services.definitions(ctx.tx)
  const evaluation = (await evaluateCases(ctx.tx, definitions, [record.id], ctx.today)).get(record.id)
  if (evaluation?.gate !== gate) throw new AppError('gate-not-open')
  const criterion = evaluation.criteria.find((it) => it.code === code)
  if (criterion?.state !== 'unmet') throw new AppError('request-pointless')
  const { id: phaseRunId } = await getCurrentRun(ctx.tx, record.id)
  return { kind: 'waiver', gate, code, hardness: criterion.hardness, phaseRunId }
}

/** Two open requests for the same thing would be decided twice. */
export async function requireNoneOpen(ctx: CommandContext, request: Pick<CaseRequest, 'caseId' | 'matter'>): Promise<void> {
  const open = await listOpenOf(ctx.tx, request.caseId)
  if (open.some((it) => it.matter === request.matter)) throw new AppError('request-open')
}

/** Throws `request-pointless` when there is nothing left to grant. */
export async function requireMeaning(ctx: CommandContext, record: Case, { subject }: Pick<CaseRequest, 'subject'>): Promise<void> {
  const isPointless =
    (subject.kind === 'extension' && (record.phase !== 'support' || record.supportEnd !== subject.before)) ||
    (subject.kind === 'reopening' && isRunning(record.lifecycle))
  if (isPointless) throw new AppError('request-pointless')
  if (subject.kind === 'waiver') await waiverOf(ctx, record, subject)
}
