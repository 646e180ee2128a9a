import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId } from '@etappe/domain/kernel/id'
import { listRuns } from '../cases/case.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import { listProposals } from './gate.repo.ts'

/** A passed gate is signed by two: nobody takes that back with one click. Going back is a step of its own. */
export function requireNoRecord(events: readonly LoggedEvent[]): void {
  if (events.some((it) => it.noun === 'gateRecord')) throw new AppError('gate-record-final')
}

const casesOf = (events: readonly LoggedEvent[]): CaseId[] => [
  ...new Set(events.flatMap((it) => (it.noun === 'gateProposal' && it.caseId !== null ? [it.caseId] : []))),
]

/** After an undo: a proposal that is open again is the only one of its case, and the stay it would end has not ended. */
export async function requireSoundProposals(ctx: CommandContext, events: readonly LoggedEvent[]): Promise<void> {
  for (const id of casesOf(events)) {
    const open = (await listProposals(ctx.tx, id)).filter((it) => it.state === 'open')
    const current = open.length === 0 ? null : ((await listRuns(ctx.tx, id)).find((it) => it.leftOn === null)?.id ?? null)
    if (open.length > 1 || open.some((it) => it.phaseRunId !== current)) throw new AppError('undo-blocked')
  }
}
