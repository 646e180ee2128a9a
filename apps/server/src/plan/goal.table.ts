import { type Goal, goalRecord } from '@etappe/domain/plan/goal'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type GoalTable = RowOf<Goal, 'findingIds'>
export const goalTable = recordTable('goal', goalRecord, ['findingIds'])
