import type { CaseId } from '@etappe/domain/kernel/id'
import type { CommandContext } from '../kernel/command.ts'
import { gateProposalTable } from './gate.table.ts'
import { listProposals } from './gate.repo.ts'

/**
 * Withdraws the open proposal of a case whose stay in a phase ends otherwise than through its gate, in the command that ends
 * it. Nobody withdrew it, so nobody is named.
 */
export async function endProposal(ctx: CommandContext, caseId: CaseId): Promise<void> {
  const open = (await listProposals(ctx.tx, caseId)).find((it) => it.state === 'open')
  if (!open) return
  await ctx.write.update(gateProposalTable, open, { state: 'withdrawn', decidedBy: null, decidedOn: ctx.today }, 'gate.withdrawn')
}
