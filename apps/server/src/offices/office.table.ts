import { type Office, type OfficeLand, type OfficeQuota, officeQuotaRecord } from '@etappe/domain/offices/office'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type OfficeTable = RowOf<Office>
export type OfficeLandTable = RowOf<OfficeLand>
export type OfficeQuotaTable = RowOf<OfficeQuota>
export const officeQuotaTable = recordTable('officeQuota', officeQuotaRecord)
