import { createHash } from 'node:crypto'
import type { Actor } from '@etappe/domain/access/policy'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { ApplicationId, CaseId, CommandId, UserId } from '@etappe/domain/kernel/id'
import { appendAudit, findCommand, insertCommand } from '../audit/audit.repo.ts'
import type { Tx } from '../db/database.ts'
import { notifyCommit } from '../db/notify.ts'
import { lockForAppend } from '../db/portable.ts'
import type { Services } from './context.ts'
import { type RecordWriter, recordWriter } from './record-writer.ts'

/** What every write works with: everything it reads and writes is one transaction. */
export interface WriteContext {
  readonly tx: Tx
  readonly services: Services
  readonly write: RecordWriter
  /** Names the command this one undoes. */
  undoes(id: CommandId): void
  /** Says that everything already was as asked; without it a command that writes nothing is a mistake. */
  unchanged(): void
  /** Has something done once the write is committed, and before it is answered; never again for a repeated request. */
  afterCommit(task: () => Promise<void>): void
  /** Has something put right that no transaction takes back, should the write not come about. */
  afterRollback(task: () => Promise<void>): void
}

/** A write somebody signed in has asked for. */
export interface CommandContext extends WriteContext {
  readonly actor: Actor
  readonly today: Day
}

/** Which write it is, and whose. */
interface Request {
  readonly commandId: CommandId
  /** `null` for what nobody signed in asked for: the command line, a password link. */
  readonly actorId: UserId | null
  readonly procedure: string
  readonly rawInput: unknown
}

/**
 * Carries out one write: replay check → transaction → `run` → at least one audit event, or roll back → derived columns →
 * hash chain → commit → publish. A repeated `commandId` gets the first answer again and changes nothing.
 */
export async function carryOut<Output>(services: Services, request: Request, run: (ctx: WriteContext) => Promise<Output>): Promise<Output> {
  const { commandId, actorId, procedure } = request
  const inputHash = createHash('sha256')
    .update(JSON.stringify(request.rawInput) ?? '')
    .digest('base64')
  const tasks: (() => Promise<void>)[] = []
  const amends: (() => Promise<void>)[] = []
  const begun = services.database.transact(async (tx): Promise<{ output: Output; write: RecordWriter | null }> => {
    await lockForAppend(tx)
    const earlier = await findCommand(tx, commandId)
    if (earlier) {
      if (earlier.actorId !== actorId || earlier.procedure !== procedure || earlier.inputHash !== inputHash)
        throw new AppError('command-reused')
      return { output: JSON.parse(earlier.result) as Output, write: null }
    }
    const write = recordWriter(tx)
    let undone: CommandId | null = null
    let unchanged = false
    const output = await run({
      tx,
      services,
      write,
      undoes: (id) => void (undone = id),
      unchanged: () => void (unchanged = true),
      afterCommit: (task) => void tasks.push(task),
      afterRollback: (task) => void amends.push(task),
    })
    if (write.events.length === 0 && !unchanged) throw new Error(`${procedure} ended without an audit event`)
    const at = services.clock.now().toISOString() as Instant
    await services.refreshCases(tx, casesOf(write))
    await services.refreshApplications(tx, applicationsOf(write))
    await appendAudit(tx, { at, actorId, commandId, undoes: undone }, write.events)
    const changed = write.events.length > 0 ? 1 : 0
    await insertCommand(tx, { id: commandId, actorId, procedure, inputHash, result: JSON.stringify(output) ?? 'null', changed, at })
    await notifyCommit(tx)
    return { output, write }
  })
  const done = await begun.catch(async (error: unknown) => {
    for (const task of amends) await task()
    throw error
  })
  if (done.write) publish(services, done.write)
  for (const task of tasks) await task()
  return done.output
}

interface Asked {
  readonly services: Services
  readonly actor: Actor
  readonly path: string
  readonly rawInput: unknown
}

/** Makes the resolver of a command out of what it does. */
export function inTransaction<Input extends { commandId: CommandId }, Output>(run: (ctx: CommandContext, input: Input) => Promise<Output>) {
  return ({ ctx, input }: { ctx: Asked; input: Input }): Promise<Output> => {
    const { services, actor, path, rawInput } = ctx
    const request = { commandId: input.commandId, actorId: actor.userId, procedure: path, rawInput }
    return carryOut(services, request, (it) => run({ ...it, actor, today: actor.today }, input))
  }
}

const casesOf = (write: RecordWriter): CaseId[] => {
  const removed = new Set(write.events.filter((it) => it.noun === 'case' && it.op === 'delete').map((it) => it.recordId))
  return [...new Set(write.events.flatMap((it) => (it.caseId === null || removed.has(it.caseId) ? [] : [it.caseId])))]
}

const applicationsOf = (write: RecordWriter): ApplicationId[] => [
  ...new Set(write.events.flatMap((it) => (it.noun === 'application' && it.op !== 'delete' ? [it.recordId as ApplicationId] : []))),
]

function publish(services: Services, write: RecordWriter): void {
  if (write.events.some((it) => it.noun === 'user' || it.noun === 'grant')) services.sessions.forget()
  if (write.events.length > 0) services.bus.wake()
}
