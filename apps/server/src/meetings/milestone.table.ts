import { type Milestone, milestoneRecord } from '@etappe/domain/meetings/milestone'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type MilestoneTable = RowOf<Milestone>
export const milestoneTable = recordTable('milestone', milestoneRecord)
