import type { Actor } from '@etappe/domain/access/policy'
import { phaseAfter } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { enterPhase, getCurrentRun } from '../cases/case-course.ts'
import { carryOut } from '../kernel/command.ts'
import { newCommand, type TestServer } from '../testing.ts'

/** Puts a case into its next phase without its gate, for tests about something else. */
export async function advanceCase(server: TestServer, actor: Actor, id: CaseId, on: Day): Promise<void> {
  const request = { ...newCommand(), actorId: actor.userId, procedure: 'test.advance', rawInput: { id, on } }
  await carryOut(server.services, request, async (ctx) => {
    const { record } = await getCaseForWrite(ctx.tx, id)
    const to = phaseAfter(record.phase)
    if (to === null) throw new Error(`${record.number} is in its last phase`)
    const change = { record, run: await getCurrentRun(ctx.tx, id), to, on, reason: '', type: 'gate.passed' as const }
    return enterPhase({ ...ctx, actor, today: actor.today }, change)
  })
}
