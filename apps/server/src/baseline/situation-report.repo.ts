import type { ReportBlock, ReportSection, SituationReport, SituationReportHead } from '@etappe/domain/baseline/situation-report'
import type { CaseId, SituationReportId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { situationReportTable } from './situation-report.table.ts'

const headColumns = situationReportTable.columns.filter((it) => it !== 'facts' && it !== 'blocks')

/** The versions of a case's situation analysis, newest first, with who began each. */
export async function listReportHeads(db: Db | Tx, caseId: CaseId): Promise<SituationReportHead[]> {
  const rows = await db
    .selectFrom('situationReport')
    .leftJoin('user', 'user.id', 'situationReport.authorId')
    .select(headColumns.map((it) => `situationReport.${it}` as const))
    .select(['situationReport.blocks', 'user.name as authorName'])
    .where('situationReport.caseId', '=', caseId)
    .orderBy('situationReport.number', 'desc')
    .execute()
  return rows.map(({ blocks, authorName, ...head }) => ({ ...head, authorName: authorName ?? '', written: writtenIn(blocks) }))
}

const writtenIn = (blocks: string): ReportSection[] => (JSON.parse(blocks) as ReportBlock[]).map((it) => it.section)

export async function findReport(db: Db | Tx, id: SituationReportId): Promise<SituationReport | undefined> {
  const row = await db.selectFrom('situationReport').select(situationReportTable.columns).where('id', '=', id).executeTakeFirst()
  return row && situationReportTable.decode(row)
}

/** A version by its number; without one the newest. */
export async function findReportByNumber(db: Db | Tx, caseId: CaseId, number: number | null): Promise<SituationReport | undefined> {
  let query = db.selectFrom('situationReport').select(situationReportTable.columns).where('caseId', '=', caseId)
  if (number !== null) query = query.where('number', '=', number)
  const row = await query.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row && situationReportTable.decode(row)
}

/** The version that went before. */
export async function findReportBefore(db: Db | Tx, { caseId, number }: SituationReport): Promise<SituationReport | undefined> {
  const row = await db
    .selectFrom('situationReport')
    .select(situationReportTable.columns)
    .where('caseId', '=', caseId)
    .where('number', '<', number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && situationReportTable.decode(row)
}
