import type { FrozenPlan } from '@etappe/domain/plan/adoption'
import type { Measure } from '@etappe/domain/plan/measure'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { mergeCooperations, mergeDoers, mergeParticipations, type MergeStep } from '@etappe/domain/organisations/merge'
import { type Organisation, type OrganisationFields, organisationSortName } from '@etappe/domain/organisations/organisation'
import { offerTable } from '../baseline/offer.table.ts'
import type { RecordTable } from '../db/record-table.ts'
import type { CommandContext } from '../kernel/command.ts'
import type { Versioned } from '../kernel/record-writer.ts'
import { adoptionTable } from '../plan/adoption.table.ts'
import { measureTable } from '../plan/measure.table.ts'
import { contactTable } from './contact.table.ts'
import { cooperationTable } from './cooperation.table.ts'
import { getStanding } from './organisation-edit.ts'
import { organisationTable } from './organisation.table.ts'
import { type OrganisationUsage, readUsage } from './organisation-usage.repo.ts'
import { participationTable } from './participation.table.ts'

export interface Merge {
  readonly keepId: OrganisationId
  readonly mergeId: OrganisationId
  /** Versions the person saw side by side. */
  readonly keepVersion: number
  readonly mergeVersion: number
  /** What the organisation that stays shall say. */
  readonly fields: Partial<OrganisationFields>
}

/** Everything a merge writes is one event type, so that each case tells it as the merge it was. */
const type = 'organisation.merged'

async function take<R extends Versioned>({ write }: CommandContext, table: RecordTable<R>, steps: readonly MergeStep<R>[]): Promise<void> {
  for (const step of steps) {
    if (step.op === 'remove') await write.remove(table, step.record, type)
    else await write.update(table, step.record, step.fields, type)
  }
}

async function repoint(ctx: CommandContext, usage: OrganisationUsage, { keepId, mergeId }: Merge): Promise<void> {
  const isMerged = (id: OrganisationId | null) => id === mergeId
  await take(ctx, participationTable, mergeParticipations(usage.participations, keepId, mergeId))
  await take(ctx, cooperationTable, mergeCooperations(usage.cooperations, keepId, mergeId))
  for (const it of usage.offers) if (isMerged(it.providerId)) await ctx.write.update(offerTable, it, { providerId: keepId }, type)
  for (const it of usage.measures) await ctx.write.update(measureTable, it, mergeDoers(it, keepId, mergeId), type)
  for (const it of usage.adoptions) await ctx.write.update(adoptionTable, it, { frozen: mergeFrozen(it.frozen, keepId, mergeId) }, type)
  for (const it of usage.contacts)
    if (isMerged(it.organisationId)) await ctx.write.update(contactTable, it, { organisationId: keepId }, type)
  for (const it of usage.merged)
    if (isMerged(it.mergedIntoId)) await ctx.write.update(organisationTable, it, { mergedIntoId: keepId }, type)
}

/** Who agreed to do a measure is the same body under its one entry; what was agreed stays. */
const mergeFrozen = (frozen: FrozenPlan, keepId: OrganisationId, mergeId: OrganisationId): FrozenPlan => ({
  ...frozen,
  measures: frozen.measures.map((it): Measure => ({ ...it, ...mergeDoers(it, keepId, mergeId) })),
})

/** Two entries of the directory become one: everything that named the other names the one that stays. One command, one undo. */
export async function mergeOrganisations(ctx: CommandContext, merge: Merge): Promise<Organisation> {
  if (merge.keepId === merge.mergeId) throw invalidField('mergeId', 'same-twice')
  const [keep, gone] = [await getStanding(ctx, merge.keepId), await getStanding(ctx, merge.mergeId)]
  if (keep.version !== merge.keepVersion || gone.version !== merge.mergeVersion) throw new AppError('conflict')
  const usage = await readUsage(ctx.tx, [keep.id, gone.id])
  await ctx.write.update(organisationTable, gone, { mergedIntoId: keep.id }, type)
  const fields = { ...merge.fields, sortName: organisationSortName({ ...keep, ...merge.fields }) }
  const kept = await ctx.write.update(organisationTable, keep, fields, type)
  await repoint(ctx, usage, merge)
  return kept
}
