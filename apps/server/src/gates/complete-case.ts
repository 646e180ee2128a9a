import type { Case } from '@etappe/domain/cases/case'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { caseTable, phaseRunTable } from '../cases/case.table.ts'
import type { CommandContext } from '../kernel/command.ts'
import { endRequests } from '../requests/request-end.ts'

interface End {
  readonly record: Case
  /** The stay that ends with the case. */
  readonly run: PhaseRun
  readonly on: Day
  readonly reason: string
}

/** Completes a case together with its last stay, once the closing gate is passed. */
export async function completeCase(ctx: CommandContext, { record, run, on, reason }: End): Promise<void> {
  await ctx.write.update(phaseRunTable, run, { leftOn: on, result: 'completed' }, 'case.completed')
  await endRequests(ctx, record.id, { kinds: ['waiver', 'extension', 'quotaOverrun'] })
  await ctx.write.update(caseTable, record, { lifecycle: 'completed', closedOn: on, endReason: reason }, 'case.completed')
}
