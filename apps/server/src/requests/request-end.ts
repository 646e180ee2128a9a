import type { Gate } from '@etappe/domain/cases/gate'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { RequestKind } from '@etappe/domain/requests/case-request'
import type { CommandContext } from '../kernel/command.ts'
import { caseRequestTable } from './case-request.table.ts'
import { listOpenOf } from './request.repo.ts'

interface Over {
  readonly kinds: readonly RequestKind[]
  /** Only waivers of this gate. */
  readonly gate?: Gate
}

/**
 * Withdraws open requests that have become pointless, in the command that made them so: a waiver does not outlive its stay in
 * a phase, an extension not its support, and none but a reopening the end of the case. Nobody withdrew them, so nobody is named.
 */
export async function endRequests(ctx: CommandContext, caseId: CaseId, { kinds, gate }: Over): Promise<void> {
  for (const request of await listOpenOf(ctx.tx, caseId)) {
    if (!kinds.includes(request.kind)) continue
    if (gate !== undefined && request.subject.kind === 'waiver' && request.subject.gate !== gate) continue
    await ctx.write.update(caseRequestTable, request, { state: 'withdrawn', decidedBy: null, decidedOn: ctx.today }, 'request.withdrawn')
  }
}
