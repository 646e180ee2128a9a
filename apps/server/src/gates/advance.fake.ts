import type { Actor } from '@etappe/domain/access/policy'
import { phaseAfter } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { enterPhase, getCurrentRun } from '../cases/case-course.ts'
import { carryOut, type CommandContext } from '../kernel/command.ts'
import { newCommand, type TestServer } from '../testing.ts'
import { completeCase } from './complete-case.ts'

/** Does something as a command of its own, for what no procedure does without a gate. */
async function act(server: TestServer, actor: Actor, procedure: string, run: (ctx: CommandContext) => Promise<unknown>): Promise<void> {
  const request = { ...newCommand(), actorId: actor.userId, procedure, rawInput: {} }
  await carryOut(server.services, request, async (ctx) => {
    await run({ ...ctx, actor, today: actor.today })
    return null
  })
}

/** Puts a case into its next phase without its gate, for tests about something else. */
export async function advanceCase(server: TestServer, actor: Actor, id: CaseId, on: Day): Promise<void> {
  await act(server, actor, 'test.advance', async (ctx) => {
    const { record } = await getCaseForWrite(ctx.tx, id)
    const to = phaseAfter(record.phase)
    if (to === null) throw new Error(`${record.number} is in its last phase`)
    await enterPhase(ctx, { record, run: await getCurrentRun(ctx.tx, id), to, on, reason: '', type: 'gate.passed' })
  })
}

/** Completes a case without its closing gate, for tests about something else. */
export async function finishCase(server: TestServer, actor: Actor, id: CaseId, on: Day): Promise<void> {
  await act(server, actor, 'test.finish', async (ctx) => {
    const { record } = await getCaseForWrite(ctx.tx, id)
    await completeCase(ctx, { record, run: await getCurrentRun(ctx.tx, id), on, reason: '' })
  })
}
