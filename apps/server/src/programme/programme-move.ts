import { can } from '@etappe/domain/access/policy'
import { invalidField, AppError } from '@etappe/domain/kernel/errors'
import { definitionOf } from '@etappe/domain/programme/programme-version'
import { versionNumber } from '@etappe/domain/programme/version-number'
import { byWeight, caseChoice, effectsShown, isChanged, totalsOf, versionEffect } from '@etappe/domain/programme/version-effect'
import { z } from 'zod'
import { caseTable } from '../cases/case.table.ts'
import { inTransaction } from '../kernel/command.ts'
import { alteration } from '../kernel/record-writer.ts'
import { command, query, refuse } from '../kernel/trpc.ts'
import { listMovable, readEffects, replaceVersionOf } from './effect.repo.ts'
import { findVersionByNumber } from './version.repo.ts'

const choice = caseChoice.partial().extend({ number: versionNumber })
const chosen = ({ kind, offices }: z.infer<typeof choice>) => ({ kind: kind ?? null, offices: offices ?? [] })

/** What would change for running cases if they followed this version, a draft included. */
export const previewProgramme = query
  .meta({ needs: 'programme.write' })
  .input(choice)
  .output(versionEffect)
  .query(async ({ ctx, input }) => {
    refuse(can(ctx.actor, 'programme.write'))
    const found = await findVersionByNumber(ctx.db, input.number)
    if (!found) throw new AppError('not-found')
    const target = { number: found.number, definition: definitionOf(found) }
    const definitions = await ctx.services.definitions(ctx.db)
    const effects = await readEffects(ctx.db, definitions, target, { choice: chosen(input), today: ctx.today })
    return { totals: totalsOf(effects), cases: effects.filter(isChanged).toSorted(byWeight).slice(0, effectsShown) }
  })

/** Moves the running cases that are meant to a published version, as one step that can be taken back as one. */
export const moveCases = command
  .meta({ needs: 'programme.write' })
  .input(choice)
  .output(z.object({ number: z.int(), moved: z.int() }))
  .mutation(
    inTransaction(async (ctx, input) => {
      const found = await findVersionByNumber(ctx.tx, input.number)
      if (!found) throw new AppError('not-found')
      if (found.state !== 'published') throw invalidField('number', 'not-a-choice')
      const records = await listMovable(ctx.tx, found.number, chosen(input))
      for (const record of records) {
        const made = alteration(caseTable, record, { programmeVersion: found.number }, 'case.programmeChanged')
        if (made) ctx.write.note(made.event)
      }
      await replaceVersionOf(
        ctx.tx,
        records.map((it) => it.id),
        found.number,
      )
      if (records.length === 0) ctx.unchanged()
      return { number: found.number, moved: records.length }
    }),
  )
