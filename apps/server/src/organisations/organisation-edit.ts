import { AppError } from '@etappe/domain/kernel/errors'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { type Organisation, type OrganisationFields, organisationSortName } from '@etappe/domain/organisations/organisation'
import type { CommandContext } from '../kernel/command.ts'
import { type Edit, mergeEdit } from '../kernel/merge.ts'
import { findOrganisation } from './organisation.repo.ts'
import { organisationTable } from './organisation.table.ts'
import { isUsed, readUsage } from './organisation-usage.repo.ts'

/** The organisation, if it still stands in the directory. Throws `not-found`, or `organisation-merged` when it is another one now. */
export async function getStanding(ctx: CommandContext, id: OrganisationId): Promise<Organisation> {
  const record = await findOrganisation(ctx.tx, id)
  if (!record) throw new AppError('not-found')
  if (record.mergedIntoId !== null) throw new AppError('organisation-merged')
  return record
}

/** Writes what nobody else changed meanwhile, and the name it is sorted and found by. */
export async function editOrganisation(ctx: CommandContext, record: Organisation, wanted: Edit<OrganisationFields>): Promise<Organisation> {
  const merged = await mergeEdit(ctx.tx, organisationTable, record, wanted as Edit<Organisation>)
  const sortName = organisationSortName({ ...record, ...merged })
  const after = await ctx.write.update(organisationTable, record, { ...merged, sortName }, 'organisation.updated')
  if (after === record) ctx.unchanged()
  return after
}

/** Adds an organisation. The same id again is an edit of what was made then, because the first answer may have got lost. */
export async function createOrganisation(ctx: CommandContext, id: OrganisationId, fields: OrganisationFields): Promise<Organisation> {
  if (await findOrganisation(ctx.tx, id)) return editOrganisation(ctx, await getStanding(ctx, id), { version: 1, fields })
  const record: Organisation = { ...fields, id, mergedIntoId: null, sortName: organisationSortName(fields), version: 1 }
  return ctx.write.insert(organisationTable, record, 'organisation.added')
}

/** Removes an organisation nothing names any more, not even a person of it. */
export async function removeOrganisation(ctx: CommandContext, { id, version }: Pick<Organisation, 'id' | 'version'>): Promise<void> {
  const record = await getStanding(ctx, id)
  if (record.version !== version) throw new AppError('conflict')
  if (isUsed(await readUsage(ctx.tx, [id]))) throw new AppError('in-use')
  await ctx.write.remove(organisationTable, record, 'organisation.removed')
}
