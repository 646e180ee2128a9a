import type { Offer } from '@etappe/domain/baseline/offer'
import { caseRecords } from '../cases/case-records.ts'
import { checkOffer } from './offer-checks.ts'
import { offerTable } from './offer.table.ts'

/** The writes an offer has in common with every record of a case. */
export const offerRecords = caseRecords<Offer>({
  table: offerTable,
  ability: 'baseline.write',
  events: { created: 'offer.added', updated: 'offer.updated', removed: 'offer.removed' },
  check: checkOffer,
})
