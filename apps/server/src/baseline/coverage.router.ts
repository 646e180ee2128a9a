import { caseScope } from '@etappe/domain/access/policy'
import {
  type CoverageMark,
  type CoverageReview,
  coverageMarkFields,
  coverageMarkRecord,
  coverageReviewFields,
  coverageReviewRecord,
  type Transition,
  transitionFields,
  transitionRecord,
} from '@etappe/domain/baseline/coverage'
import { markProblems, reviewProblems } from '@etappe/domain/baseline/coverage-rules'
import { coverageState } from '@etappe/domain/baseline/coverage-state'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, coverageMarkId, coverageReviewId, transitionId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { requireMeetingOfCase, requireSound } from './baseline-checks.ts'
import { findTransition, listMarks, readCoverage } from './coverage.repo.ts'
import { coverageMarkTable, coverageReviewTable, transitionTable } from './coverage.table.ts'

const version = z.int().min(1)

const marks = caseRecords<CoverageMark>({
  table: coverageMarkTable,
  ability: 'baseline.write',
  events: { created: 'coverage.marked', updated: 'coverage.marked', removed: 'coverage.unmarked' },
  check: async (ctx, record) => {
    const others = await listMarks(ctx.tx, record.caseId)
    requireSound(
      markProblems(
        record,
        others.filter((it) => it.id !== record.id),
      ),
    )
  },
})

const reviews = caseRecords<CoverageReview>({
  table: coverageReviewTable,
  ability: 'baseline.write',
  events: { created: 'coverage.reviewed', updated: 'coverage.reviewed', removed: 'coverage.reviewRemoved' },
  check: async (ctx, record) => {
    requireSound(reviewProblems(record, ctx.today))
    if (record.meetingId !== null) await requireMeetingOfCase(ctx, { caseId: record.caseId, meetingId: record.meetingId })
  },
})

const transitions = caseRecords<Transition>({
  table: transitionTable,
  ability: 'baseline.write',
  events: { created: 'transition.rated', updated: 'transition.rated', removed: 'transition.rated' },
})

export const coverageRouter = router({
  get: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(coverageState)
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readCoverage(ctx.db, input.caseId)
    }),

  mark: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: coverageMarkId, caseId, fields: coverageMarkFields }))
    .output(coverageMarkRecord)
    .mutation(inTransaction((ctx, it) => marks.create(ctx, it, () => ({})))),

  explain: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: coverageMarkId, version, fields: coverageMarkFields.pick({ reason: true }) }))
    .output(coverageMarkRecord)
    .mutation(inTransaction((ctx, it) => marks.update(ctx, it))),

  unmark: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: coverageMarkId, version }))
    .output(z.object({ id: coverageMarkId }))
    .mutation(inTransaction((ctx, it) => marks.remove(ctx, it))),

  review: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: coverageReviewId, caseId, fields: coverageReviewFields }))
    .output(coverageReviewRecord)
    .mutation(inTransaction((ctx, it) => reviews.create(ctx, it, () => ({})))),

  removeReview: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: coverageReviewId, version }))
    .output(z.object({ id: coverageReviewId }))
    .mutation(inTransaction((ctx, it) => reviews.remove(ctx, it))),

  /** One rating per case and kind: whoever rates a second time edits the first. `version` is the one seen, `null` for none. */
  rate: command
    .meta({ needs: 'baseline.write' })
    .input(
      z.object({
        id: transitionId,
        caseId,
        kind: transitionFields.shape.kind,
        version: version.nullable(),
        fields: transitionFields.omit({ kind: true }).partial(),
      }),
    )
    .output(transitionRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId: ofCase, kind, version: seen, fields }) => {
        await transitions.requireAble(ctx, ofCase)
        const rated = await findTransition(ctx.tx, ofCase, kind)
        // Who saw none meant to write over nothing: every field somebody filled meanwhile is asked about.
        if (rated) return transitions.edit(ctx, rated, { version: seen ?? 0, fields: fields as Partial<Transition> })
        if (fields.rating === undefined) throw invalidField('fields.rating', 'required')
        return transitions.create(
          ctx,
          { id, caseId: ofCase, fields: { kind, rating: fields.rating, comment: fields.comment ?? '' } },
          () => ({}),
        )
      }),
    ),
})
