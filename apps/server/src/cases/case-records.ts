import type { Ability } from '@etappe/domain/access/ability'
import { can } from '@etappe/domain/access/policy'
import type { EventType } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { findRow } from '../db/record.repo.ts'
import type { RecordTable } from '../db/record-table.ts'
import type { CommandContext } from '../kernel/command.ts'
import { type Edit, mergeEdit } from '../kernel/merge.ts'
import type { Versioned } from '../kernel/record-writer.ts'
import { refuse } from '../kernel/trpc.ts'
import { getCaseForWrite } from './case.repo.ts'

/** A record that belongs to a case. */
export interface OfCase extends Versioned {
  readonly caseId: CaseId
}

interface Options<R extends OfCase> {
  readonly table: RecordTable<R>
  /** What a person must be allowed to do on the case. */
  readonly ability: Ability
  readonly events: { readonly created: EventType; readonly updated: EventType; readonly removed: EventType }
  /** Throws when the record as it would stand does not make sense; `before` is what stands there, `null` for a new one. */
  readonly check?: (ctx: CommandContext, record: R, before: R | null) => Promise<void> | void
}

interface New<R extends OfCase, Fields> {
  readonly id: R['id']
  readonly caseId: CaseId
  readonly fields: Fields
}

/** The writes every record of a case has in common: rights, merge of two people's edits, checks, audit. */
export function caseRecords<R extends OfCase>({ table, ability, events, check }: Options<R>) {
  const find = async (tx: Tx, id: R['id']): Promise<R | undefined> => {
    const row = await findRow(tx, table.noun, id)
    return row && table.decode(row)
  }

  const requireAble = async (ctx: CommandContext, caseId: CaseId): Promise<void> =>
    refuse(can(ctx.actor, ability, (await getCaseForWrite(ctx.tx, caseId)).access))

  /** The record, if this person may write it. Throws `not-found` or the reason why not. */
  const getForWrite = async (ctx: CommandContext, id: R['id']): Promise<R> => {
    const record = await find(ctx.tx, id)
    if (!record) throw new AppError('not-found')
    await requireAble(ctx, record.caseId)
    return record
  }

  /** Writes over `record` what nobody else changed meanwhile; says so when everything already was as asked. */
  const edit = async (ctx: CommandContext, record: R, wanted: Edit<R>, type: EventType = events.updated): Promise<R> => {
    const merged = await mergeEdit(ctx.tx, table, record, wanted)
    await check?.(ctx, { ...record, ...merged }, record)
    const after = await ctx.write.update(table, record, merged, type)
    if (after === record) ctx.unchanged()
    return after
  }

  return {
    find,
    requireAble,
    getForWrite,
    edit,

    /**
     * Makes a record; `whole` adds to the fields what people do not type. The answer to a first attempt may have got lost: the
     * same id again is an edit of what was made then, and refused when it belongs to another case.
     */
    create: async <Fields extends Partial<R>>(
      ctx: CommandContext,
      { id, caseId, fields }: New<R, Fields>,
      whole: () => Promise<Omit<R, keyof Fields | 'id' | 'caseId' | 'version'>> | Omit<R, keyof Fields | 'id' | 'caseId' | 'version'>,
      type: EventType = events.created,
    ): Promise<R> => {
      await requireAble(ctx, caseId)
      const earlier = await find(ctx.tx, id)
      if (earlier && earlier.caseId !== caseId) throw new AppError('command-reused')
      if (earlier) return edit(ctx, earlier, { version: 1, fields })
      const record = { ...(await whole()), ...fields, id, caseId, version: 1 } as unknown as R
      await check?.(ctx, record, null)
      return ctx.write.insert(table, record, type)
    },

    update: async (
      ctx: CommandContext,
      { id, ...wanted }: { readonly id: R['id'] } & Edit<R>,
      type: EventType = events.updated,
    ): Promise<R> => edit(ctx, await getForWrite(ctx, id), wanted, type),

    remove: async (ctx: CommandContext, { id, version }: Pick<R, 'id' | 'version'>): Promise<{ id: R['id'] }> => {
      const record = await getForWrite(ctx, id)
      if (record.version !== version) throw new AppError('conflict')
      await ctx.write.remove(table, record, events.removed)
      return { id }
    },
  }
}
