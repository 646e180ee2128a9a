import type { RequestRow } from '@etappe/domain/requests/request-row'
import type { Day } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'

/** Which requests ask for something that came by itself meanwhile. */
export async function readSettled(
  _db: Db,
  _services: Services,
  _rows: readonly RequestRow[],
  _today: Day,
): Promise<(row: RequestRow) => boolean> {
  return () => false
}
