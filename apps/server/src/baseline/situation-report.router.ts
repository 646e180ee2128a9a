import { caseScope } from '@etappe/domain/access/policy'
import { changedSections } from '@etappe/domain/baseline/situation-blocks'
import { situationFacts } from '@etappe/domain/baseline/situation-facts'
import {
  approvalFields,
  reportBlock,
  reportSection,
  reportStates,
  type SituationReport,
  situationReportHead,
  situationReportRecord,
} from '@etappe/domain/baseline/situation-report'
import { canAdvance } from '@etappe/domain/baseline/situation-steps'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, situationReportId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { findCase, isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { nextInCase } from '../cases/case-sequence.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { findMeeting } from '../meetings/meeting.repo.ts'
import { factsOf, readSituation } from './situation-data.repo.ts'
import { findReport, findReportBefore, findReportByNumber, listReportHeads } from './situation-report.repo.ts'
import { situationReportTable } from './situation-report.table.ts'
import { writeSection } from './situation-write.ts'

const version = z.int().min(1)
const ability = 'baseline.write' as const
const told = situationReportRecord.omit({ facts: true })
/** The figures stay on the server: whoever wants them asks with `get`, which keeps small numbers back. */
const withoutFacts = ({ facts: _, ...it }: SituationReport): z.infer<typeof told> => it

const requireOpen = ({ state }: SituationReport): void => {
  if (state === 'final') throw new AppError('report-final')
}

async function requireSoundApproval(ctx: CommandContext, it: SituationReport): Promise<void> {
  if (it.state !== 'final') throw new AppError('report-not-final')
  if (it.approvedOn !== null && it.approvedOn > ctx.today) throw invalidField('fields.approvedOn', 'in-the-future')
  if (it.approvalMeetingId === null) return
  const meeting = await findMeeting(ctx.tx, it.approvalMeetingId)
  if (meeting?.caseId !== it.caseId) throw invalidField('fields.approvalMeetingId', 'reference-unknown')
}

const events = { created: 'situationReport.started', updated: 'situationReport.written', removed: 'situationReport.removed' } as const
const reports = caseRecords<SituationReport>({ table: situationReportTable, ability, events })
const approvals = caseRecords<SituationReport>({ table: situationReportTable, ability, events, check: requireSoundApproval })

const stale = () => new AppError('conflict')

export const situationReportRouter = router({
  list: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(z.array(situationReportHead))
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return listReportHeads(ctx.db, input.caseId)
    }),

  /** One version with its texts, its figures, and in which sections its texts differ from the version before. */
  get: query
    .meta({ needs: 'case.read' })
    .input(z.object({ id: situationReportId }))
    .output(
      z.object({
        report: told,
        facts: situationFacts,
        before: z.object({ number: z.int(), blocks: z.array(reportBlock) }).nullable(),
        changed: z.array(reportSection),
      }),
    )
    .query(async ({ ctx, input }) => {
      const report = await findReport(ctx.db, input.id)
      if (!report || !(await isCaseVisible(ctx.db, caseScope(ctx.actor), report.caseId))) throw new AppError('not-found')
      const [record, before] = await Promise.all([findCase(ctx.db, report.caseId), findReportBefore(ctx.db, report)])
      if (!record) throw new AppError('not-found')
      const facts = await factsOf(ctx.db, report, { record, today: ctx.today })
      return {
        report: withoutFacts(report),
        facts,
        before: before ? { number: before.number, blocks: before.blocks } : null,
        changed: before ? changedSections(before.blocks, report.blocks) : [],
      }
    }),

  /** Begins the next version with the texts of the last one, which has to be final. */
  start: command
    .meta({ needs: ability })
    .input(z.object({ id: situationReportId, caseId }))
    .output(told)
    .mutation(
      inTransaction(async (ctx, it) => {
        await reports.requireAble(ctx, it.caseId)
        const earlier = await reports.find(ctx.tx, it.id)
        const last = await findReportByNumber(ctx.tx, it.caseId, null)
        if (!earlier && last && last.state !== 'final') throw new AppError('report-not-final')
        const made = await reports.create(ctx, { id: it.id, caseId: it.caseId, fields: {} }, async () => ({
          number: await nextInCase(ctx.tx, it.caseId, 'situationReport'),
          state: 'draft' as const,
          blocks: last?.blocks ?? [],
          authorId: ctx.actor.userId,
          createdOn: ctx.today,
          approvedBy: '',
          approvedOn: null,
          approvalMeetingId: null,
          facts: null,
        }))
        return withoutFacts(made)
      }),
    ),

  /** Writes the text of one section. */
  write: command
    .meta({ needs: ability })
    .input(z.object({ id: situationReportId, version, section: reportSection, text: reportBlock.shape.text }))
    .output(told)
    .mutation(
      inTransaction(async (ctx, { id, ...writing }) => {
        const report = await reports.getForWrite(ctx, id)
        requireOpen(report)
        return withoutFacts(await writeSection(ctx, report, writing))
      }),
    ),

  /** Draft → working version → final, and from working version back. What is final keeps its figures for good. */
  advance: command
    .meta({ needs: ability })
    .input(z.object({ id: situationReportId, version, to: z.enum(reportStates) }))
    .output(told)
    .mutation(
      inTransaction(async (ctx, { id, version: seen, to }) => {
        const report = await reports.getForWrite(ctx, id)
        requireOpen(report)
        if (report.version !== seen) throw stale()
        if (!canAdvance(report.state, to)) throw new AppError('invalid')
        const record = await findCase(ctx.tx, report.caseId)
        if (!record) throw new AppError('not-found')
        const facts = to === 'final' ? await readSituation(ctx.tx, record, ctx.today) : null
        return withoutFacts(await ctx.write.update(situationReportTable, report, { state: to, facts }, 'situationReport.advanced'))
      }),
    ),

  approve: command
    .meta({ needs: ability })
    .input(z.object({ id: situationReportId, version, fields: approvalFields }))
    .output(told)
    .mutation(
      inTransaction(async (ctx, it) => {
        const report = await approvals.getForWrite(ctx, it.id)
        return withoutFacts(await approvals.edit(ctx, report, it, 'situationReport.approved'))
      }),
    ),

  remove: command
    .meta({ needs: ability })
    .input(z.object({ id: situationReportId, version }))
    .output(z.object({ id: situationReportId }))
    .mutation(
      inTransaction(async (ctx, it) => {
        const report = await reports.getForWrite(ctx, it.id)
        requireOpen(report)
        if (report.state !== 'draft') throw new AppError('in-use')
        return reports.remove(ctx, it)
      }),
    ),
})
