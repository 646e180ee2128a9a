import { createHash } from 'node:crypto'
import type { Actor } from '@etappe/domain/access/policy'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId, CommandId } from '@etappe/domain/kernel/id'
import { appendAudit, findCommand, insertCommand } from '../audit/audit.repo.ts'
import type { Tx } from '../db/database.ts'
import { notifyCommit } from '../db/notify.ts'
import { lockForAppend } from '../db/portable.ts'
import type { Services } from './context.ts'
import { type RecordWriter, recordWriter } from './record-writer.ts'

/** What a command works with: everything it reads and writes is one transaction. */
export interface CommandContext {
  readonly tx: Tx
  readonly actor: Actor
  readonly today: Day
  readonly services: Services
  readonly write: RecordWriter
  /** Names the command this one undoes. */
  undoes(id: CommandId): void
  /** Says that everything already was as asked; without it a command that writes nothing is a mistake. */
  unchanged(): void
}

interface Asked {
  readonly services: Services
  readonly actor: Actor
  readonly path: string
  readonly rawInput: unknown
}

interface Done<Output> {
  readonly output: Output
  readonly replayed: boolean
  readonly write: RecordWriter | null
}

/**
 * Makes the resolver of a command: replay check → transaction → `run` → at least one audit event, or roll back → derived
 * columns → hash chain → commit → publish. A repeated `commandId` gets the first answer again and changes nothing.
 */
export function inTransaction<Input extends { commandId: CommandId }, Output>(run: (ctx: CommandContext, input: Input) => Promise<Output>) {
  return async ({ ctx, input }: { ctx: Asked; input: Input }): Promise<Output> => {
    const { services, actor } = ctx
    const inputHash = createHash('sha256')
      .update(JSON.stringify(ctx.rawInput) ?? '')
      .digest('base64')
    const done = await services.database.write.transaction().execute(async (tx): Promise<Done<Output>> => {
      await lockForAppend(tx)
      const earlier = await findCommand(tx, input.commandId)
      if (earlier) {
        if (earlier.actorId !== actor.userId || earlier.procedure !== ctx.path || earlier.inputHash !== inputHash)
          throw new AppError('command-reused')
        return { output: JSON.parse(earlier.result) as Output, replayed: true, write: null }
      }
      const write = recordWriter(tx)
      let undone: CommandId | null = null
      let unchanged = false
      const output = await run(
        { tx, actor, today: actor.today, services, write, undoes: (id) => void (undone = id), unchanged: () => void (unchanged = true) },
        input,
      )
      if (write.events.length === 0 && !unchanged) throw new Error(`${ctx.path} ended without an audit event`)
      const at = services.clock.now().toISOString() as Instant
      await services.refreshCases(tx, casesOf(write))
      await appendAudit(tx, { at, actorId: actor.userId, commandId: input.commandId, undoes: undone }, write.events)
      const result = JSON.stringify(output) ?? 'null'
      await insertCommand(tx, {
        id: input.commandId,
        actorId: actor.userId,
        procedure: ctx.path,
        inputHash,
        result,
        changed: write.events.length > 0 ? 1 : 0,
        at,
      })
      await notifyCommit(tx)
      return { output, replayed: false, write }
    })
    if (done.write) publish(services, done.write)
    return done.output
  }
}

const casesOf = (write: RecordWriter): CaseId[] => {
  const removed = new Set(write.events.filter((it) => it.noun === 'case' && it.op === 'delete').map((it) => it.recordId))
  return [...new Set(write.events.flatMap((it) => (it.caseId === null || removed.has(it.caseId) ? [] : [it.caseId])))]
}

function publish(services: Services, write: RecordWriter): void {
  if (write.events.some((it) => it.noun === 'user' || it.noun === 'grant')) services.sessions.forget()
  if (write.events.length > 0) services.bus.wake()
}
