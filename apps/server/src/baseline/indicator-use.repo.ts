import type { CaseId, OwnIndicatorId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'

/** Whether a goal is measured by this indicator or a finding rests on it. */
export async function isIndicatorUsed(tx: Tx, caseId: CaseId, id: OwnIndicatorId): Promise<boolean> {
  const goal = await tx.selectFrom('goal').select('id').where('caseId', '=', caseId).where('indicator', '=', id).executeTakeFirst()
  if (goal) return true
  const findings = tx.selectFrom('finding').select('id').where('caseId', '=', caseId).where('indicators', 'like', `%"${id}"%`)
  return (await findings.executeTakeFirst()) !== undefined
}
