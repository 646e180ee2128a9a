import { type Round, roundProblems } from '@etappe/domain/applications/round'
import type { AuditEvent, HistoryEntry, LoggedEvent } from '@etappe/domain/audit/event'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { AppError } from '@etappe/domain/kernel/errors'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import { isBuiltUpon } from '../audit/built-upon.ts'
import type { Db } from '../db/database.ts'
import type { CommandContext } from '../kernel/command.ts'
import { findRound, listKindsByRound, listKindsInRound, listRounds } from './round.repo.ts'

type Refusal = HistoryEntry['staysBecause']

/**
 * Why the change of a round, which is `current` now, cannot be taken back: applications rest on it, later changes do, or the
 * days would no longer be in order. `used` are the kinds somebody has applied for in it.
 */
function refusalOf(event: AuditEvent, current: Round | undefined, used: readonly CaseKind[]): Refusal {
  if (event.op === 'insert' && current && used.length > 0) return 'round-in-use'
  if (isBuiltUpon(event, current)) return 'undo-blocked'
  if (event.op !== 'update' || !current) return null
  const before = Object.fromEntries(Object.entries(event.changes).map(([field, change]) => [field, change.from])) as Partial<Round>
  const after: Round = { ...current, ...before }
  if (used.some((it) => !after.kinds.includes(it))) return 'round-in-use'
  return Object.keys(roundProblems(after)).length > 0 ? 'undo-blocked' : null
}

const isOfRound = (event: AuditEvent) => event.noun === 'applicationRound'

/** Refuses to take back what applications or later changes of a round rest on. */
export async function requireReversibleRounds(ctx: CommandContext, events: readonly LoggedEvent[]): Promise<void> {
  for (const event of events.filter(isOfRound)) {
    const id = applicationRoundId.parse(event.recordId)
    const refusal = refusalOf(event, await findRound(ctx.tx, id), await listKindsInRound(ctx.tx, id))
    if (refusal) throw new AppError(refusal)
  }
}

/** Tells of every change of rounds whether it can still be taken back. Two statements, however many entries. */
export async function tellReversibleRounds(db: Db, entries: readonly HistoryEntry[]): Promise<HistoryEntry[]> {
  const [rounds, kindsIn] = [await listRounds(db), await listKindsByRound(db)]
  return entries.map((entry) => {
    const refusals = entry.events.filter(isOfRound).map((event) =>
      refusalOf(
        event,
        rounds.find((it) => it.id === event.recordId),
        kindsIn(event.recordId),
      ),
    )
    return { ...entry, staysBecause: entry.undoneBy === null ? (refusals.find((it) => it !== null) ?? null) : null }
  })
}
