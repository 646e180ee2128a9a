import { type Participation, participationRecord } from '@etappe/domain/organisations/participation'
import { recordTable } from '../db/record-table.ts'

export type ParticipationTable = Participation
export const participationTable = recordTable('participation', participationRecord)
