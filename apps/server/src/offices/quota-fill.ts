import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import type { Db, Tx } from '../db/database.ts'
import { listOffices } from './office.repo.ts'
import { countPlaces, type PlaceCount } from './quota-fill.repo.ts'

/** Whose quota, of what kind of case. */
export interface QuotaOf {
  readonly officeCode: OfficeCode
  readonly kind: CaseKind
}

/** How full every quota is on a day. The number of statements does not depend on how many there are. */
export async function readQuotaFills(db: Db | Tx, on: Day): Promise<QuotaFill[]> {
  const [offices, places] = [await listOffices(db, on), await countPlaces(db)]
  return offices.flatMap(({ code, quota }) =>
    caseKinds.map((kind) => {
      const countOf = (all: readonly PlaceCount[]) => all.find((it) => it.officeCode === code && it.kind === kind)?.count ?? 0
      const { taken, proposed, waitlisted } = places
      const counts = { taken: countOf(taken), proposed: countOf(proposed), waitlisted: countOf(waitlisted) }
      return { officeCode: code, kind, quota: quota[kind], ...counts }
    }),
  )
}

/** How full the quota of an office and kind is on a day. Throws `not-found` where there is no such office. */
export async function readQuotaFill(db: Db | Tx, { officeCode, kind }: QuotaOf, on: Day): Promise<QuotaFill> {
  const found = (await readQuotaFills(db, on)).find((it) => it.officeCode === officeCode && it.kind === kind)
  if (!found) throw new AppError('not-found')
  return found
}

/** How many places are taken, of how many. */
export type Overrun = Pick<QuotaFill, 'taken' | 'quota'>

/** What one more case would exceed, admitted or opened by hand: cases and admissions that wait for their second signature take the places. */
export async function findOverrun(db: Db | Tx, of: QuotaOf, on: Day): Promise<Overrun | null> {
  const { quota, taken, proposed } = await readQuotaFill(db, of, on)
  const places = taken + proposed
  return places < quota ? null : { taken: places, quota }
}
