import { can } from '@etappe/domain/access/policy'
import { caseRecord } from '@etappe/domain/cases/case'
import { moveProblem } from '@etappe/domain/cases/case-rules'
import { isBack, phase, phaseAfter, type PhaseRun, supportEndFor } from '@etappe/domain/cases/phase'
import { day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, phaseRunId, type CaseId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { getCaseForWrite, listRuns } from './case.repo.ts'
import { caseTable, phaseRunTable } from './case.table.ts'

/** The run a case is in. */
export async function getCurrentRun(tx: Tx, id: CaseId): Promise<PhaseRun> {
  const run = (await listRuns(tx, id)).at(-1)
  if (!run) throw new Error(`case ${id} has no phase`)
  return run
}

/** Moves a case to the next phase, or back with a reason. `from` is the phase the person saw, so that two clicks do not move twice. */
export const moveCase = command
  .meta({ needs: 'case.move' })
  .input(z.object({ id: caseId, from: phase, to: phase, on: day, reason: text(2000) }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, from, to, on, reason }) => {
      const { record, access } = await getCaseForWrite(ctx.tx, id)
      refuse(can(ctx.actor, 'case.move', access))
      if (record.lifecycle === 'onHold') throw new AppError('case-on-hold')
      const back = isBack(from, to)
      if (record.phase !== from || (!back && phaseAfter(from) !== to)) throw new AppError('phase-not-next')
      if (back && reason.trim() === '') throw invalidField('reason', 'required')
      const run = await getCurrentRun(ctx.tx, id)
      const problem = moveProblem(run, on, ctx.today)
      if (problem) throw invalidField('on', problem)
      await ctx.write.update(phaseRunTable, run, { leftOn: on, result: back ? 'returned' : 'advanced' }, 'phase.moved')
      const next = {
        id: phaseRunId.parse(ctx.services.ids.next()),
        caseId: id,
        phase: to,
        enteredOn: on,
        leftOn: null,
        decidedBy: ctx.actor.userId,
      }
      await ctx.write.insert(phaseRunTable, { ...next, reason, result: null, version: 1 }, 'phase.moved')
      const support =
        to === 'support'
          ? { supportStart: on, supportEnd: supportEndFor(ctx.services.definition, on), supportReason: '' }
          : { supportStart: null, supportEnd: null, supportReason: '' }
      return ctx.write.update(caseTable, record, { phase: to, ...support }, 'phase.moved')
    }),
  )
