import type { EventType } from '@etappe/domain/audit/event'
import { invalidField } from '@etappe/domain/kernel/errors'
import { positionBetween } from '@etappe/domain/plan/position'
import type { RecordTable } from '../db/record-table.ts'
import type { CommandContext } from '../kernel/command.ts'
import type { Versioned } from '../kernel/record-writer.ts'

interface Ordered extends Versioned {
  readonly position: number
}

/** The place behind `after` (`null` for the first place) among the others; throws when that one is not there. */
export function placeAfter(others: readonly Ordered[], after: string | null): { before: Ordered | null; next: Ordered | null } {
  const at = after === null ? -1 : others.findIndex((it) => it.id === after)
  if (after !== null && at === -1) throw invalidField('after', 'reference-unknown')
  return { before: others[at] ?? null, next: others[at + 1] ?? null }
}

/** The position behind `after`. When neighbours have come too close, all are counted anew first. */
export async function positionAfter<R extends Ordered>(
  ctx: CommandContext,
  { table, type }: { readonly table: RecordTable<R>; readonly type: EventType },
  others: readonly R[],
  after: string | null,
): Promise<number> {
  const { before, next } = placeAfter(others, after)
  const between = positionBetween(before?.position ?? null, next?.position ?? null)
  if (between !== null) return between
  for (const [at, it] of others.entries()) await ctx.write.update(table, it, { position: at + 1 } as Partial<R>, type)
  return others.findIndex((it) => it.id === before?.id) + 1.5
}

/** The last place. */
export const positionAtEnd = (others: readonly Ordered[]): number => positionBetween(others.at(-1)?.position ?? null, null) ?? 1
