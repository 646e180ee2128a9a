import type { Finding } from '@etappe/domain/baseline/finding'
import type { OwnIndicator } from '@etappe/domain/baseline/indicator'
import type { Offer } from '@etappe/domain/baseline/offer'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { findingTable } from './finding.table.ts'

/** The findings of a case by number. */
export async function listFindings(db: Db | Tx, caseId: CaseId): Promise<Finding[]> {
  const rows = await db.selectFrom('finding').select(findingTable.columns).where('caseId', '=', caseId).orderBy('number').execute()
  return rows.map(findingTable.decode)
}

/** What a finding of this case can be linked to, by name. */
export async function listLinkables(db: Db | Tx, caseId: CaseId): Promise<Linkables> {
  const [offers, ownIndicators] = await Promise.all([
    db.selectFrom('offer').select(['id', 'name']).where('caseId', '=', caseId).orderBy('name').orderBy('id').execute(),
    db.selectFrom('ownIndicator').select(['id', 'name']).where('caseId', '=', caseId).orderBy('name').orderBy('id').execute(),
  ])
  return { offers, ownIndicators }
}

export interface Linkables {
  readonly offers: Pick<Offer, 'id' | 'name'>[]
  readonly ownIndicators: Pick<OwnIndicator, 'id' | 'name'>[]
}
