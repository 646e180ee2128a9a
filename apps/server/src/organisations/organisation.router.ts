import { caseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, organisationId } from '@etappe/domain/kernel/id'
import { line } from '@etappe/domain/kernel/text'
import {
  mergePreview,
  organisationCounts,
  organisationDetail,
  organisationFilters,
  organisationQuery,
  organisationRow,
} from '@etappe/domain/organisations/directory'
import {
  organisationChoice,
  type OrganisationFields,
  organisationFields,
  organisationRecord,
} from '@etappe/domain/organisations/organisation'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { readMergePreview, readOrganisationDetail } from './organisation-detail.repo.ts'
import { createOrganisation, editOrganisation, getStanding, removeOrganisation } from './organisation-edit.ts'
import { countOrganisations, listOrganisations } from './organisation-list.repo.ts'
import { mergeOrganisations } from './organisation-merge.ts'
import { listOrganisationChoices, listPossibleDuplicates, searchOrganisations } from './organisation-search.repo.ts'

const version = z.int().min(1)

export const organisationRouter = router({
  /** Type-ahead over name, short name and place. With a case its own organisations come first, and alone while nothing is typed. */
  search: query
    .meta({ needs: 'organisation.read' })
    .input(z.object({ text: line(200), limit: z.int().min(1).max(100).default(20), caseId: caseId.nullish() }))
    .output(z.array(organisationChoice))
    .query(async ({ ctx, input }) => {
      const ofCase = input.caseId ?? null
      if (ofCase !== null && !(await isCaseVisible(ctx.db, caseScope(ctx.actor), ofCase))) throw new AppError('not-found')
      return searchOrganisations(ctx.db, { text: input.text, limit: input.limit, caseId: ofCase })
    }),

  /** Organisations somebody has chosen, in the order of the ids; unknown ones are missing. */
  byIds: query
    .meta({ needs: 'organisation.read', kept: true })
    .input(z.object({ ids: z.array(organisationId).max(500) }))
    .output(z.array(organisationChoice))
    .query(({ ctx, input }) => listOrganisationChoices(ctx.db, input.ids)),

  /** Organisations that might be the one somebody is about to add. */
  duplicates: query
    .meta({ needs: 'organisation.read', kept: true })
    .input(z.object({ name: line(200), shortName: line(60).default(''), place: line(120).default('') }))
    .output(z.array(organisationChoice))
    .query(({ ctx, input }) => listPossibleDuplicates(ctx.db, input)),

  /** A page of the directory by name. */
  list: query
    .meta({ needs: 'organisation.read', kept: true })
    .input(organisationQuery)
    .output(z.object({ rows: z.array(organisationRow), next: z.string().nullable() }))
    .query(({ ctx, input }) => listOrganisations(ctx.db, caseScope(ctx.actor), input)),

  /** How many the list would hold, and how many of each kind. */
  count: query
    .meta({ needs: 'organisation.read', kept: true })
    .input(z.object({ filters: organisationFilters }))
    .output(organisationCounts)
    .query(({ ctx, input }) => countOrganisations(ctx.db, input.filters)),

  /** An organisation with its people and cases, as far as the reader may know them. */
  get: query
    .meta({ needs: 'organisation.read', kept: true })
    .input(z.object({ id: organisationId }))
    .output(organisationDetail)
    .query(async ({ ctx, input }) => {
      const detail = await readOrganisationDetail(ctx.db, caseScope(ctx.actor), input.id)
      if (!detail) throw new AppError('not-found')
      return detail
    }),

  /** What a merge would make point to the one that stays. */
  mergePreview: query
    .meta({ needs: 'organisation.merge' })
    .input(z.object({ keepId: organisationId, mergeId: organisationId }))
    .output(mergePreview)
    .query(({ ctx, input }) => readMergePreview(ctx.db, caseScope(ctx.actor), input)),

  create: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: organisationId, fields: organisationFields }))
    .output(organisationRecord)
    .mutation(inTransaction((ctx, { id, fields }) => createOrganisation(ctx, id, fields))),

  update: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: organisationId, version, fields: organisationFields.partial() }))
    .output(organisationRecord)
    .mutation(
      inTransaction(async (ctx, { id, version: seen, fields }) =>
        editOrganisation(ctx, await getStanding(ctx, id), { version: seen, fields: fields as Partial<OrganisationFields> }),
      ),
    ),

  /** Removes an organisation nothing names any more. */
  remove: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: organisationId, version }))
    .output(z.object({ id: organisationId }))
    .mutation(
      inTransaction(async (ctx, it) => {
        await removeOrganisation(ctx, it)
        return { id: it.id }
      }),
    ),

  /** Two entries become one; `fields` is what the one that stays shall say. */
  merge: command
    .meta({ needs: 'organisation.merge' })
    .input(
      z.object({
        keepId: organisationId,
        mergeId: organisationId,
        keepVersion: version,
        mergeVersion: version,
        fields: organisationFields.partial(),
      }),
    )
    .output(organisationRecord)
    .mutation(inTransaction((ctx, { fields, ...it }) => mergeOrganisations(ctx, { ...it, fields: fields as Partial<OrganisationFields> }))),
})
