import { caseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, releaseId } from '@etappe/domain/kernel/id'
import { type Release, releaseFields, releaseParts, releaseRecord } from '@etappe/domain/plan/release'
import { similarCase } from '@etappe/domain/plan/similar'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { findRelease } from './release.repo.ts'
import { releaseTable } from './release.table.ts'
import { readReleased } from './released.repo.ts'

const releases = caseRecords<Release>({
  table: releaseTable,
  ability: 'case.release',
  events: { created: 'release.changed', updated: 'release.changed', removed: 'release.changed' },
})

export const releaseRouter = router({
  /** What was released of a case, and everything that could be: those who see the case preview it. */
  get: query
    .meta({ needs: 'release.read', kept: true })
    .input(z.object({ caseId }))
    .output(z.object({ release: releaseRecord.nullable(), preview: similarCase }))
    .query(async ({ ctx, input }) => {
      const scope = caseScope(ctx.actor)
      if (!(await isCaseVisible(ctx.db, scope, input.caseId))) throw new AppError('not-found')
      const release = (await findRelease(ctx.db, input.caseId)) ?? null
      const whole = {
        id: release?.id ?? releaseId.parse(input.caseId),
        caseId: input.caseId,
        parts: releaseParts,
        experience: release?.experience ?? '',
        releasedOn: release?.releasedOn ?? ctx.today,
      }
      const [preview] = await readReleased(ctx.db, { scope, today: ctx.today }, [whole])
      if (!preview) throw new AppError('not-found')
      return { release, preview }
    }),

  /** Decides what the whole programme may read of a case. No part means nothing at all. */
  change: command
    .meta({ needs: 'case.release' })
    .input(z.object({ id: releaseId, caseId, version: z.int().min(0), fields: releaseFields.partial() }))
    .output(releaseRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId: of, version, fields }) => {
        await releases.requireAble(ctx, of)
        const standing = await findRelease(ctx.tx, of)
        const said = Object.fromEntries(Object.entries(fields).filter(([, it]) => it !== undefined)) as Partial<Release>
        if (said.parts) said.parts = releaseParts.filter((it) => said.parts?.includes(it))
        if (standing) {
          const after = await releases.edit(ctx, standing, { version: standing.id === id ? version : 0, fields: said })
          const isNew = after !== standing && after.releasedOn !== ctx.today
          return isNew ? ctx.write.update(releaseTable, after, { releasedOn: ctx.today }, 'release.changed') : after
        }
        if (version > 0) throw new AppError('not-found')
        const nothing = { parts: [], experience: '' }
        return releases.create(ctx, { id, caseId: of, fields: { ...nothing, ...said } }, () => ({ releasedOn: ctx.today }))
      }),
    ),
})
