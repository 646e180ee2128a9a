import type { LoggedEvent } from '@etappe/domain/audit/event'
import { approvalFields } from '@etappe/domain/baseline/situation-report'
import { AppError } from '@etappe/domain/kernel/errors'
import { situationReportId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { findReport } from './situation-report.repo.ts'

const isOfApproval = ({ op, changes }: LoggedEvent): boolean =>
  op === 'update' && Object.keys(changes).every((field) => field in approvalFields.shape)

/** A final situation analysis stays as it is: of what led to it nothing is taken back, only its approval. */
export async function requireOpenReport(tx: Tx, event: LoggedEvent): Promise<void> {
  if (event.noun !== 'situationReport' || isOfApproval(event)) return
  const report = await findReport(tx, situationReportId.parse(event.recordId))
  if (report?.state === 'final') throw new AppError('report-final')
}
