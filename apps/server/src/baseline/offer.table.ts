import { type Offer, type OfferLink, offerLinkRecord, offerRecord } from '@etappe/domain/baseline/offer'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type OfferTable = RowOf<Offer, 'pillars'>
export const offerTable = recordTable('offer', offerRecord, ['pillars'])

export type OfferLinkTable = OfferLink
export const offerLinkTable = recordTable('offerLink', offerLinkRecord)
