import { type Assignment, assignmentRecord } from '@etappe/domain/facilitation/assignment'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type AssignmentTable = RowOf<Assignment>
export const assignmentTable = recordTable('assignment', assignmentRecord)
