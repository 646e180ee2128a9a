import { type SituationReport, situationReportRecord, type ReportBlock, type ReportSection } from '@etappe/domain/baseline/situation-report'
import { textOfSection, withText } from '@etappe/domain/baseline/situation-blocks'
import { AppError } from '@etappe/domain/kernel/errors'
import { listChangesSince } from '../audit/audit.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import { situationReportTable } from './situation-report.table.ts'

const blocks = situationReportRecord.shape.blocks

interface Writing {
  readonly section: ReportSection
  readonly text: string
  /** The version of the report the writer saw. */
  readonly version: number
}

const readBlocks = (value: unknown): ReportBlock[] => blocks.catch([]).parse(value)

/**
 * Throws `conflict` when somebody else has changed the text of this section since the writer saw it. All texts are one field of
 * the record; here each section counts for itself, so that two people write on different ones at once.
 */
export async function requireUntouched(ctx: CommandContext, report: SituationReport, { section, text, version }: Writing): Promise<void> {
  if (version > report.version) throw new AppError('invalid')
  if (version === report.version) return
  const since = await listChangesSince(ctx.tx, situationReportTable.noun, report.id, version)
  const touching = since.filter(({ changes: { blocks: it } }) => {
    return it !== undefined && textOfSection(readBlocks(it.from), section) !== textOfSection(readBlocks(it.to), section)
  })
  const theirs = textOfSection(report.blocks, section)
  const [first, last] = [touching[0], touching.at(-1)]
  if (!first || !last || theirs === text) return
  const before = textOfSection(readBlocks(first.changes['blocks']?.from), section)
  throw new AppError('conflict', { conflicts: [{ field: section, before, theirs, mine: text, by: last.by ?? '', at: last.at }] })
}

/** Writes the text of one section. */
export async function writeSection(ctx: CommandContext, report: SituationReport, writing: Writing): Promise<SituationReport> {
  await requireUntouched(ctx, report, writing)
  const after = await ctx.write.update(
    situationReportTable,
    report,
    { blocks: withText(report.blocks, writing.section, writing.text) },
    'situationReport.written',
  )
  if (after === report) ctx.unchanged()
  return after
}
