import { canOnApplication, caseScope } from '@etappe/domain/access/policy'
import { letterTemplateRecord } from '@etappe/domain/applications/letter-template'
import { historyEntry } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { applicationId, applicationRoundId, caseId, organisationId, userId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { getApplication } from '../applications/application.repo.ts'
import { isCaseVisible } from '../cases/case.repo.ts'
import { query, refuse, router } from '../kernel/trpc.ts'
import { knowsPeople } from '../organisations/contact-scope.repo.ts'
import {
  readApplicationHistory,
  readHistory,
  readLetterHistory,
  readOrganisationHistory,
  readRoundHistory,
  readUserHistory,
} from './history.repo.ts'
import { undo } from './undo.ts'

const page = z.object({ entries: z.array(historyEntry), next: z.int().nullable() })

export const auditRouter = router({
  /** The history of a case, newest first; `before` is where the last page ended. */
  ofCase: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ caseId, before: z.int().nullish() }))
    .output(page)
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readHistory(ctx.db, input.caseId, input.before ?? null)
    }),

  /** The history of an account and its roles, newest first; `before` is where the last page ended. */
  ofUser: query
    .meta({ needs: 'user.manage' })
    .input(z.object({ userId, before: z.int().nullish() }))
    .output(page)
    .query(({ ctx, input }) => readUserHistory(ctx.db, input.userId, input.before ?? null)),

  /** The history of an organisation, and of its people where the reader may know them; `before` is where the last page ended. */
  ofOrganisation: query
    .meta({ needs: 'organisation.read' })
    .input(z.object({ organisationId, before: z.int().nullish() }))
    .output(page)
    .query(async ({ ctx, input: { organisationId: id, before } }) => {
      const withContacts = await knowsPeople(ctx.db, caseScope(ctx.actor), id)
      return readOrganisationHistory(ctx.db, { id, withContacts, before: before ?? null })
    }),

  /** The history of an application and all that belongs to it, newest first; `before` is where the last page ended. */
  ofApplication: query
    .meta({ needs: 'application.read' })
    .input(z.object({ applicationId, before: z.int().nullish() }))
    .output(page)
    .query(async ({ ctx: { db, actor }, input: { applicationId: id, before } }) => {
      const application = await getApplication(db, id)
      refuse(canOnApplication(actor, 'application.read', application))
      return readApplicationHistory(db, { application, reader: actor.userId, before: before ?? null })
    }),

  /** The history of one round, or of all of them and so of those taken back, newest first; `before` is where the last page ended. */
  ofRounds: query
    .meta({ needs: 'round.write' })
    .input(z.object({ roundId: applicationRoundId.nullish(), before: z.int().nullish() }))
    .output(page)
    .query(({ ctx, input }) => readRoundHistory(ctx.db, input.roundId ?? null, input.before ?? null)),

  /** The history of what the programme writes in a letter, newest first; `before` is where the last page ended. */
  ofLetter: query
    .meta({ needs: 'round.write' })
    .input(letterTemplateRecord.pick({ kind: true, locale: true }).extend({ before: z.int().nullish() }))
    .output(page)
    .query(({ ctx, input: { before, ...letter } }) => readLetterHistory(ctx.db, letter, before ?? null)),

  undo,
})
