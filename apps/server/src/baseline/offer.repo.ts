import type { Offer, OfferLink } from '@etappe/domain/baseline/offer'
import type { ProviderCandidate } from '@etappe/domain/baseline/provider-match'
import type { CaseId, OfferId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { offerLinkTable, offerTable } from './offer.table.ts'

/** The offers of a case by name. */
export async function listOffers(db: Db | Tx, caseId: CaseId): Promise<Offer[]> {
  const rows = await db.selectFrom('offer').select(offerTable.columns).where('caseId', '=', caseId).orderBy('name').orderBy('id').execute()
  return rows.map(offerTable.decode)
}

/** How the offers of a case work together. */
export async function listOfferLinks(db: Db | Tx, caseId: CaseId): Promise<OfferLink[]> {
  const rows = await db.selectFrom('offerLink').select(offerLinkTable.columns).where('caseId', '=', caseId).orderBy('id').execute()
  return rows.map(offerLinkTable.decode)
}

/** Which of these names of records are taken, in whichever case. */
export async function countOffersById(db: Db | Tx, ids: readonly OfferId[]): Promise<number> {
  const row = await db
    .selectFrom('offer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('id', 'in', ids)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Every organisation that can be a provider, and whether it has to do with the case already. */
export async function listProviderCandidates(db: Db | Tx, caseId: CaseId): Promise<ProviderCandidate[]> {
  const rows = await db.selectFrom('organisation').select(['id', 'name', 'shortName']).where('mergedIntoId', 'is', null).execute()
  const members = await db.selectFrom('participation').select('organisationId as id').where('caseId', '=', caseId).execute()
  const providers = await db.selectFrom('offer').select('providerId as id').where('caseId', '=', caseId).execute()
  const ofCase = new Set<string | null>([...members, ...providers].map((it) => it.id))
  return rows.map((row) => ({ ...row, isOfCase: ofCase.has(row.id) }))
}
