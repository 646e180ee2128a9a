import type { Office, OfficeLand, OfficeQuota } from '@etappe/domain/offices/office'
import type { RowOf } from '../db/record-table.ts'

export type OfficeTable = RowOf<Office>
export type OfficeLandTable = RowOf<OfficeLand>
export type OfficeQuotaTable = RowOf<OfficeQuota>
