import { can } from '@etappe/domain/access/policy'
import type { EventType } from '@etappe/domain/audit/event'
import { type Case, caseRecord } from '@etappe/domain/cases/case'
import { moveProblem } from '@etappe/domain/cases/case-rules'
import { isBack, type Phase, phase, type PhaseRun } from '@etappe/domain/cases/phase'
import { supportEndFor } from '@etappe/domain/cases/phase-plan'
import { type Day, day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, phaseRunId, type CaseId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { getCaseForWrite, listRuns } from './case.repo.ts'
import { endProposal } from '../gates/proposal-end.ts'
import { endRequests } from '../requests/request-end.ts'
import { caseTable, phaseRunTable } from './case.table.ts'

/** The run a case is in. */
export async function getCurrentRun(tx: Tx, id: CaseId): Promise<PhaseRun> {
  const run = (await listRuns(tx, id)).at(-1)
  if (!run) throw new Error(`case ${id} has no phase`)
  return run
}

interface Change {
  readonly record: Case
  /** The stay that ends. */
  readonly run: PhaseRun
  readonly to: Phase
  readonly on: Day
  readonly reason: string
  readonly type: EventType
}

/** Ends a stay and begins the next one, on the same day; a support begins or is taken away with it. */
export async function enterPhase(ctx: CommandContext, { record, run, to, on, reason, type }: Change): Promise<Case> {
  const isReturn = isBack(record.phase, to)
  await ctx.write.update(phaseRunTable, run, { leftOn: on, result: isReturn ? 'returned' : 'advanced' }, type)
  await endProposal(ctx, record.id)
  await endRequests(ctx, record.id, { kinds: ['waiver', 'extension'] })
  const id = phaseRunId.parse(ctx.services.ids.next())
  const next = {
    id,
    caseId: record.id,
    phase: to,
    enteredOn: on,
    leftOn: null,
    decidedBy: ctx.actor.userId,
    reason,
    result: null,
    version: 1,
  }
  await ctx.write.insert(phaseRunTable, next, type)
  const definition = (await ctx.services.definitions(ctx.tx)).of(record.programmeVersion)
  const support =
    to === 'support'
      ? { supportStart: on, supportEnd: supportEndFor(definition, on), supportReason: '' }
      : { supportStart: null, supportEnd: null, supportReason: '' }
  return ctx.write.update(caseTable, record, { phase: to, ...support }, type)
}

/** Takes a case back to an earlier phase. `from` is the phase the person saw, so that two clicks do not go back twice. */
export const goBack = command
  .meta({ needs: 'case.goBack' })
  .input(z.object({ id: caseId, from: phase, to: phase, on: day, reason: requiredText(2000) }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, from, to, on, reason }) => {
      const { record, access } = await getCaseForWrite(ctx.tx, id)
      refuse(can(ctx.actor, 'case.goBack', access))
      if (record.lifecycle === 'onHold') throw new AppError('case-on-hold')
      if (record.phase !== from || !isBack(from, to)) throw new AppError('phase-not-next')
      const run = await getCurrentRun(ctx.tx, id)
      const problem = moveProblem(run, on, ctx.today)
      if (problem) throw invalidField('on', problem)
      return enterPhase(ctx, { record, run, to, on, reason, type: 'phase.returned' })
    }),
  )
