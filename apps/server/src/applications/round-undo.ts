import { roundProblems } from '@etappe/domain/applications/round'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import type { CommandContext } from '../kernel/command.ts'
import { findRound, listKindsInRound } from './round.repo.ts'

/** After an undo: the days of a round are still in order, and it still takes every kind somebody has applied for in it. */
export async function requireSoundRounds(ctx: CommandContext, events: readonly LoggedEvent[]): Promise<void> {
  for (const event of events.filter((it) => it.noun === 'applicationRound')) {
    const round = await findRound(ctx.tx, applicationRoundId.parse(event.recordId))
    if (!round) continue
    if (Object.keys(roundProblems(round)).length > 0) throw new AppError('undo-blocked')
    if ((await listKindsInRound(ctx.tx, round.id)).some((it) => !round.kinds.includes(it))) throw new AppError('round-in-use')
  }
}
