import { type Cooperation, cooperationRecord } from '@etappe/domain/organisations/cooperation'
import { recordTable } from '../db/record-table.ts'

export type CooperationTable = Cooperation
export const cooperationTable = recordTable('cooperation', cooperationRecord)
