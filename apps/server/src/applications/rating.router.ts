import { type Application, applicationRecord } from '@etappe/domain/applications/application'
import {
  isComplete,
  type Rating,
  ratersNeeded,
  ratingFields,
  ratingRecord,
  ratingResult,
  ratingSettlement,
} from '@etappe/domain/applications/rating'
import { isRatingOver } from '@etappe/domain/applications/visible-ratings'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { applicationId, type CommandId, type RatingId, ratingId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, router } from '../kernel/trpc.ts'
import { applicationTable, ratingTable } from './application.table.ts'
import { getPart } from './application-part.repo.ts'
import { listRatings } from './application-work.repo.ts'
import { getApplicationForWrite } from './application-write.ts'
import { goOn } from './go-on.ts'
import { requireNoOpenDecision } from './open-decision.ts'
import { listLapsedRatings } from './standing-rating.repo.ts'

const input = ratingFields.extend({ id: ratingId, applicationId, version: z.int().min(1).optional() })
type Input = z.infer<typeof input>

/** Ratings are made after the talk and before the decision. */
function requireRateable({ state }: Application): void {
  if (state === 'checked' || state === 'submitted') throw new AppError('interview-missing')
  if (state !== 'interviewed') throw new AppError('application-step')
}

/** The rater's own rating with its application and the others. That of somebody else is not to be found. */
async function getOwn(ctx: CommandContext, id: RatingId): Promise<{ rating: Rating; application: Application; others: Rating[] }> {
  const rating = await getPart(ctx.tx, ratingTable, id)
  const application = await getApplicationForWrite(ctx, rating.applicationId, 'application.rate')
  if (rating.raterId !== ctx.actor.userId) throw new AppError('not-found')
  requireRateable(application)
  const others = (await listRatings(ctx.tx, [application.id])).filter((it) => it.id !== id)
  // Who could not go on for a while may come back after two others have rated, and may then read what they wrote.
  if (isRatingOver(others)) throw new AppError('rating-taken')
  return { rating, application, others }
}

async function edit(
  ctx: CommandContext,
  { id, applicationId: about, version, scores, note }: Input & { version: number },
): Promise<Rating> {
  const { rating } = await getOwn(ctx, id)
  if (rating.applicationId !== about) throw new AppError('not-found')
  // What is done is taken up again first, which is refused once the other could be read.
  if (rating.doneOn !== null) throw new AppError('rating-taken')
  const merged = await mergeEdit(ctx.tx, ratingTable, rating, { version, fields: { scores, note } })
  const after = await ctx.write.update(ratingTable, rating, merged, 'rating.saved')
  if (after === rating) ctx.unchanged()
  return after
}

async function begin(ctx: CommandContext, { id, applicationId: about, scores, note }: Input): Promise<Rating> {
  const application = await getApplicationForWrite(ctx, about, 'application.rate')
  requireRateable(application)
  const raterId = ctx.actor.userId
  const lapsed = await listLapsedRatings(ctx.tx, about, ctx.today)
  const others = (await listRatings(ctx.tx, [about])).filter((it) => it.raterId !== raterId && !lapsed.includes(it.id))
  if (others.length >= ratersNeeded) throw new AppError('rating-taken')
  return ctx.write.insert(ratingTable, { id, applicationId: about, raterId, scores, note, doneOn: null, version: 1 }, 'rating.saved')
}

type Asked<T> = T & { readonly commandId: CommandId }

export const ratingRouter = router({
  /** Keeps one's own rating as far as it is; without a version it is begun. */
  save: command
    .meta({ needs: 'application.rate' })
    .input(input)
    .output(ratingRecord)
    .mutation(
      inTransaction((ctx, { version, ...it }: Asked<Input>) => (version === undefined ? begin(ctx, it) : edit(ctx, { ...it, version }))),
    ),

  /** Ends one's own rating. When both are done and nothing is too far apart, the application is rated. */
  finish: command
    .meta({ needs: 'application.rate' })
    .input(z.object({ id: ratingId }))
    .output(ratingRecord)
    .mutation(
      inTransaction(async (ctx, { id }) => {
        const { rating, application } = await getOwn(ctx, id)
        if (!isComplete(rating)) throw invalidField('scores', 'required')
        const after = await ctx.write.update(ratingTable, rating, { doneOn: rating.doneOn ?? ctx.today }, 'rating.done')
        if (after === rating) ctx.unchanged()
        else await goOn(ctx, application, 'rating.done')
        return after
      }),
    ),

  /** Takes up one's own rating again, as long as the other is not done: until then nobody has seen more than their own. */
  reopen: command
    .meta({ needs: 'application.rate' })
    .input(z.object({ id: ratingId }))
    .output(ratingRecord)
    .mutation(
      inTransaction(async (ctx, { id }) => {
        const { rating, others } = await getOwn(ctx, id)
        if (others.some((it) => it.doneOn !== null)) throw new AppError('rating-taken')
        const after = await ctx.write.update(ratingTable, rating, { doneOn: null }, 'rating.reopened')
        if (after === rating) ctx.unchanged()
        return after
      }),
    ),

  /** What the raters agreed on where they had been too far apart. */
  settle: command
    .meta({ needs: 'application.rate' })
    .input(ratingSettlement.pick({ scores: true, note: true }).extend({ applicationId }))
    .output(applicationRecord)
    .mutation(
      inTransaction(async (ctx, { applicationId: about, scores, note }) => {
        const application = await getApplicationForWrite(ctx, about, 'application.rate')
        if (!['interviewed', 'rated'].includes(application.state)) throw new AppError('application-step')
        await requireNoOpenDecision(ctx, about)
        const ratings = await listRatings(ctx.tx, [about])
        if (!isRatingOver(ratings)) throw new AppError('rating-missing')
        const { disputed } = ratingResult(ratings, null)
        const needless = Object.keys(scores).find((it) => !(disputed as readonly string[]).includes(it))
        if (needless !== undefined || disputed.length === 0) throw invalidField(`scores.${needless ?? ''}`, 'not-a-choice')
        if (disputed.some((it) => scores[it] === undefined)) throw new AppError('rating-unsettled')
        const settlement = { scores, note, by: ctx.actor.userId, on: ctx.today }
        const after = await ctx.write.update(applicationTable, application, { settlement }, 'application.settled')
        if (after === application) ctx.unchanged()
        return goOn(ctx, after, 'application.settled')
      }),
    ),
})
