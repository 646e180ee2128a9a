import type { AuditNoun, EventType } from '@etappe/domain/audit/event'
import type { Instant } from '@etappe/domain/kernel/day'
import type { CaseId, CommandId, UserId } from '@etappe/domain/kernel/id'
import type { Generated } from 'kysely'

export interface AuditTable {
  seq: Generated<number>
  at: Instant
  actorId: UserId | null
  commandId: CommandId
  undoes: CommandId | null
  type: EventType
  op: 'insert' | 'update' | 'delete'
  noun: AuditNoun
  recordId: string
  caseId: CaseId | null
  version: number
  /** JSON of field → { from, to }. */
  changes: string
  /** SHA-256 over the hash of the entry before and everything in this one. */
  hash: string
}

/** Commands already carried out, with their answer: a repeated request gets it again and changes nothing. */
export interface CommandTable {
  id: CommandId
  actorId: UserId | null
  procedure: string
  inputHash: string
  result: string
  /** 1 if it wrote anything, 0 if everything already was as asked. */
  changed: number
  at: Instant
}
