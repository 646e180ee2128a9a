import { type SituationReport, situationReportRecord } from '@etappe/domain/baseline/situation-report'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type SituationReportTable = RowOf<SituationReport, 'blocks' | 'facts'>
export const situationReportTable = recordTable('situationReport', situationReportRecord, ['blocks', 'facts'])
