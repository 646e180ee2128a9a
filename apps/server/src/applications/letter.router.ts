import {
  letterFields,
  letterKind,
  letterKinds,
  type LetterTemplate,
  letterText,
  wrongPlaceholders,
} from '@etappe/domain/applications/letter-template'
import { AppError } from '@etappe/domain/kernel/errors'
import { letterTemplateId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { letterTemplateTable } from './application.table.ts'
import { findLetterTemplate, listLetterTemplates } from './letter.repo.ts'
import { letterOf, usualLetter } from './letter-text.ts'

const locale = z.enum(['de', 'en'])
const which = z.object({ kind: letterKind, locale })
type Which = z.infer<typeof which>

const change = letterFields.partial().extend({
  ...which.shape,
  /** Of the wording that was read, 0 for the product's: somebody else's change of the same text is then a conflict. */
  version: z.int().min(0).optional(),
})
type Change = z.infer<typeof change>
type Texts = Partial<LetterTemplate>

const fieldNames = ['subject', 'body'] as const

function requireKnownPlaceholders(it: Change): void {
  const wrong = fieldNames.filter((field) => wrongPlaceholders(field, it[field] ?? '').length > 0)
  if (wrong.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(wrong.map((field) => [field, 'unknown-placeholder'])) })
}

/** What differs from what stands there: a text that is only sent along is no change of it. */
async function wantedTexts(ctx: CommandContext, own: LetterTemplate, { version, subject, body }: Change): Promise<Texts> {
  const fields: Texts = { ...(subject !== undefined && { subject }), ...(body !== undefined && { body }) }
  if (version !== 0)
    return mergeEdit<LetterTemplate>(ctx.tx, letterTemplateTable, own, { version: Math.min(version ?? own.version, own.version), fields })
  // Who began with the product's wording finds one of the programme: only what that one says otherwise can clash.
  const usual = await usualLetter(own)
  const untouched = Object.fromEntries(fieldNames.flatMap((it) => (own[it] === usual[it] && fields[it] ? [[it, fields[it]]] : [])))
  const others = Object.fromEntries(fieldNames.flatMap((it) => (own[it] !== usual[it] && fields[it] ? [[it, fields[it]]] : [])))
  return { ...(await mergeEdit<LetterTemplate>(ctx.tx, letterTemplateTable, own, { version: 0, fields: others })), ...untouched }
}

async function writeLetter(ctx: CommandContext, input: Change): Promise<void> {
  const { kind, locale: language, subject, body } = input
  const own = await findLetterTemplate(ctx.tx, { kind, locale: language })
  if (!own) {
    // Whoever read an own wording that was since reset goes on from the product's: nothing they wrote is lost.
    const usual = await usualLetter({ kind, locale: language })
    const texts = { subject: subject ?? usual.subject, body: body ?? usual.body }
    const id = letterTemplateId.parse(ctx.services.ids.next())
    await ctx.write.insert(letterTemplateTable, { ...texts, id, kind, locale: language, version: 1 }, 'letter.written')
    return
  }
  const wanted = await wantedTexts(ctx, own, input)
  if ((await ctx.write.update(letterTemplateTable, own, wanted, 'letter.changed')) === own) ctx.unchanged()
}

const read = async (ctx: CommandContext, it: Which) => letterOf(it, await findLetterTemplate(ctx.tx, it))

/** What the office writes when it is decided. */
export const letterRouter = router({
  /** Every letter in every language. */
  list: query
    .meta({ needs: 'application.read' })
    .input(z.object({}))
    .output(z.array(letterText))
    .query(async ({ ctx }) => {
      const own = await listLetterTemplates(ctx.db)
      const all = letterKinds.flatMap((kind) => locale.options.map((it) => ({ kind, locale: it })))
      return Promise.all(
        all.map((it) =>
          letterOf(
            it,
            own.find((one) => one.kind === it.kind && one.locale === it.locale),
          ),
        ),
      )
    }),

  /** Writes the programme's own wording. A placeholder no letter knows is refused, because it would reach the applicant as it stands. */
  change: command
    .meta({ needs: 'round.write' })
    .input(change)
    .output(letterText)
    .mutation(
      inTransaction(async (ctx, { commandId: _, ...input }) => {
        requireKnownPlaceholders(input)
        await writeLetter(ctx, input)
        return read(ctx, input)
      }),
    ),

  /** Goes back to the product's wording. */
  reset: command
    .meta({ needs: 'round.write' })
    .input(which)
    .output(letterText)
    .mutation(
      inTransaction(async (ctx, { kind, locale: language }) => {
        const own = await findLetterTemplate(ctx.tx, { kind, locale: language })
        if (own) await ctx.write.remove(letterTemplateTable, own, 'letter.reset')
        else ctx.unchanged()
        return letterOf({ kind, locale: language }, undefined)
      }),
    ),
})
