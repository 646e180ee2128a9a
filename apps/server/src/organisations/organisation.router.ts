import { caseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, organisationId } from '@etappe/domain/kernel/id'
import { organisationChoice, organisationFields, organisationRecord } from '@etappe/domain/organisations/organisation'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { createOrganisation } from './organisation-edit.ts'
import { listOrganisationChoices, listPossibleDuplicates, searchOrganisations } from './organisation-search.repo.ts'

export const organisationRouter = router({
  /** Type-ahead over name, short name and place. With a case its own organisations come first, and alone while nothing is typed. */
  search: query
    .meta({ needs: 'organisation.read' })
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(100).default(20), caseId: caseId.nullish() }))
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
    .input(z.object({ name: z.string().max(200), shortName: z.string().max(60).default(''), place: z.string().max(120).default('') }))
    .output(z.array(organisationChoice))
    .query(({ ctx, input }) => listPossibleDuplicates(ctx.db, input)),

  create: command
    .meta({ needs: 'organisation.write' })
    .input(z.object({ id: organisationId, fields: organisationFields }))
    .output(organisationRecord)
    .mutation(inTransaction((ctx, { id, fields }) => createOrganisation(ctx, id, fields))),
})
