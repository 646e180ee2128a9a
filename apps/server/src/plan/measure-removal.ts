import type { EventType } from '@etappe/domain/audit/event'
import type { Measure } from '@etappe/domain/plan/measure'
import type { CommandContext } from '../kernel/command.ts'
import { measureTable, progressNoteTable } from './measure.table.ts'
import { listNotesOfMeasures } from './plan.repo.ts'

interface Removal {
  /** All measures of the case. */
  readonly all: readonly Measure[]
  readonly removed: readonly Measure[]
  /** What the whole command is called in the history. */
  readonly type: EventType
}

/** Removes measures with their notes; nothing that stays waits for them any more. */
export async function removeMeasures(ctx: CommandContext, { all, removed, type }: Removal): Promise<void> {
  const gone = new Set(removed.map((it) => it.id))
  const waiting = all.filter((it) => !gone.has(it.id) && it.dependsOnIds.some((id) => gone.has(id)))
  for (const it of waiting) {
    const dependsOnIds = it.dependsOnIds.filter((id) => !gone.has(id))
    await ctx.write.update(measureTable, it, { dependsOnIds }, type)
  }
  for (const note of await listNotesOfMeasures(ctx.tx, [...gone])) await ctx.write.remove(progressNoteTable, note, type)
  for (const it of removed) await ctx.write.remove(measureTable, it, type)
}
