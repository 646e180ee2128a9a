import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Day } from '@etappe/domain/kernel/day'
import type { Db, Tx } from '../db/database.ts'
import { type Overrun, type QuotaOf, readQuotaFill } from '../offices/quota-fill.ts'
import { listProposedAdmissions } from './admission.repo.ts'

/**
 * What an admission exceeds at the moment it is signed. Places another admission was proposed within are kept for it; those
 * that were proposed above the quota have none to keep.
 */
export async function findOverrunAtSigning(
  db: Db | Tx,
  of: QuotaOf,
  decision: Pick<AdmissionDecision, 'id'>,
  on: Day,
): Promise<Overrun | null> {
  const { quota, taken } = await readQuotaFill(db, of, on)
  const kept = (await listProposedAdmissions(db, of.officeCode, of.kind)).filter((it) => it.id !== decision.id && it.overrun === null)
  return taken + kept.length < quota ? null : { taken: taken + kept.length, quota }
}
