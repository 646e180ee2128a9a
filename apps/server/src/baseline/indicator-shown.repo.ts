import { type ShownIndicator, toShownIndicators } from '@etappe/domain/baseline/indicator-shown'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { listShownValues } from './indicator.repo.ts'

/**
 * The indicators of a case with what may be shown of them: the core ten, further ones with a value, the case's own. The only
 * way for other nouns to read values: shares with a base under ten come without value and base, marked `suppressed`. Two statements.
 */
export async function shownIndicators(db: Db | Tx, caseId: CaseId): Promise<ShownIndicator[]> {
  const { values, own } = await listShownValues(db, caseId)
  return toShownIndicators(values, own)
}
