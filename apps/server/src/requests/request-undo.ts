import { can, canDecide } from '@etappe/domain/access/policy'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseRequestId } from '@etappe/domain/kernel/id'
import { decidingAbility, type CaseRequest } from '@etappe/domain/requests/case-request'
import { getCaseForWrite, listRuns } from '../cases/case.repo.ts'
import { readGateHeads } from '../gates/gate.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import { refuse } from '../kernel/trpc.ts'
import { findRequest } from './request.repo.ts'
import { requireNoneOpen } from './request-subject.ts'

/** The stay a waiver was for has ended, or its gate was passed: there is no way back before it. */
async function isBuiltOn(ctx: CommandContext, { subject, caseId }: CaseRequest): Promise<boolean> {
  if (subject.kind !== 'waiver') return false
  const run = (await listRuns(ctx.tx, caseId)).find((it) => it.id === subject.phaseRunId)
  const { gateRecords } = await readGateHeads(ctx.tx, caseId)
  const isPassed = gateRecords.some((it) => it.gate === subject.gate && it.phaseRunId === subject.phaseRunId)
  return isPassed || run === undefined || run.leftOn !== null
}

const decided = ['granted', 'refused']

/** Makes, unmakes or brings back a decision. */
function isDecision({ changes }: LoggedEvent): boolean {
  const { from, to } = changes['state'] ?? {}
  return [from, to].some((it) => typeof it === 'string' && decided.includes(it))
}

/**
 * A decision is taken back by those who could make it, as long as nothing was built on it; a withdrawal as long as nobody asked
 * for the same again. What ended by itself comes back with what ended it.
 */
export async function requireReversibleRequest(ctx: CommandContext, event: LoggedEvent): Promise<void> {
  if (event.noun !== 'caseRequest') return
  const request = await findRequest(ctx.tx, caseRequestId.parse(event.recordId))
  if (!request || request.version !== event.version) throw new AppError('undo-blocked')
  if (event.op === 'update' && request.state !== 'open') await requireNoneOpen(ctx, request)
  if (isDecision(event)) {
    const { access } = await getCaseForWrite(ctx.tx, request.caseId)
    const ability = decidingAbility(request.subject)
    const putForward = { proposedBy: request.requestedBy, proposedFor: request.requestedFor }
    // What was waived in one step was not put forward by anybody else.
    refuse(event.op === 'insert' ? can(ctx.actor, ability, access) : canDecide(ctx.actor, ability, access, putForward))
  }
  const endedByItself = request.state === 'withdrawn' && request.decidedBy === null
  if (event.type !== 'request.made' && !endedByItself && (await isBuiltOn(ctx, request))) throw new AppError('undo-blocked')
}
