import { can, caseScope } from '@etappe/domain/access/policy'
import { historyEntry } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { programmeVersionRecord, versionSummary } from '@etappe/domain/programme/programme-version'
import { versionNumber } from '@etappe/domain/programme/version-number'
import { z } from 'zod'
import { readProgrammeHistory } from '../audit/history.repo.ts'
import { query, router } from '../kernel/trpc.ts'
import { moveCases, previewProgramme } from './programme-move.ts'
import { discardProgramme, draftProgramme, editProgramme, publishProgramme } from './programme-write.ts'
import { findVersionByNumber, listVersions } from './version.repo.ts'

export const programmeRouter = router({
  /** The versions of the definition, the newest first. A draft is shown to those who may write it. */
  list: query
    .meta({ needs: 'programme.read', kept: true })
    .output(z.array(versionSummary))
    .query(({ ctx }) => listVersions(ctx.db, { scope: caseScope(ctx.actor), withDraft: can(ctx.actor, 'programme.write').ok })),

  get: query
    .meta({ needs: 'programme.read', kept: true })
    .input(z.object({ number: versionNumber }))
    .output(programmeVersionRecord)
    .query(async ({ ctx, input: { number } }) => {
      const found = await findVersionByNumber(ctx.db, number)
      if (!found || (found.state === 'draft' && !can(ctx.actor, 'programme.write').ok)) throw new AppError('not-found')
      return found
    }),

  /** Everything that happened to the definition and to the quotas, newest first; `before` is where the last page ended. */
  history: query
    .meta({ needs: 'programme.write', kept: true })
    .input(z.object({ before: z.int().nullish() }))
    .output(z.object({ entries: z.array(historyEntry), next: z.int().nullable() }))
    .query(({ ctx, input }) => readProgrammeHistory(ctx.db, input.before ?? null)),

  preview: previewProgramme,
  draft: draftProgramme,
  edit: editProgramme,
  discard: discardProgramme,
  publish: publishProgramme,
  move: moveCases,
})
