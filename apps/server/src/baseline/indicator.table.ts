import { type IndicatorValue, type OwnIndicator, indicatorValueRecord, ownIndicatorRecord } from '@etappe/domain/baseline/indicator'
import { recordTable } from '../db/record-table.ts'

export type OwnIndicatorTable = OwnIndicator
export const ownIndicatorTable = recordTable('ownIndicator', ownIndicatorRecord)

export type IndicatorValueTable = IndicatorValue
export const indicatorValueTable = recordTable('indicatorValue', indicatorValueRecord)
