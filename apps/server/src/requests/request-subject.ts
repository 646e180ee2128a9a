import type { Case } from '@etappe/domain/cases/case'
import { currentGate, type Gate } from '@etappe/domain/cases/gate'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseRequest, RequestSubject } from '@etappe/domain/requests/case-request'
import { getCurrentRun } from '../cases/case-course.ts'
import { readGateHeads } from '../gates/gate.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import { listGrantedWaivers, listOpenOf } from './request.repo.ts'

type Waiver = Extract<RequestSubject, { kind: 'waiver' }>

/** What a waiver is about now: a criterion the open gate asks for and that is not met. Throws what speaks against it. */
export async function waiverOf(
  ctx: CommandContext,
  record: Case,
  it: { readonly gate: Gate; readonly code: CriterionCode },
): Promise<Waiver> {
  if (currentGate(record, (await readGateHeads(ctx.tx, record.id)).gateRecords) !== it.gate) throw new AppError('gate-not-open')
  const { id: phaseRunId } = await getCurrentRun(ctx.tx, record.id)
  const definition = (await ctx.services.definitions(ctx.tx)).of(record.programmeVersion)
  const use = definition.gates[record.kind][it.gate].find((one) => one.code === it.code)
  if (!use) throw new AppError('request-pointless')
  const granted = await listGrantedWaivers(ctx.tx, record.id)
  const isWaived = granted.some(({ subject }) => subject.kind === 'waiver' && isSameWaiver(subject, { ...it, phaseRunId }))
  if (isWaived) throw new AppError('request-pointless')
  return { kind: 'waiver', gate: it.gate, code: it.code, hardness: use.hardness, phaseRunId }
}

const isSameWaiver = (a: Waiver, b: Pick<Waiver, 'gate' | 'code' | 'phaseRunId'>): boolean =>
  a.gate === b.gate && a.code === b.code && a.phaseRunId === b.phaseRunId

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
