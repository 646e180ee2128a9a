import { type Decision, decisionRecord } from '@etappe/domain/plan/decision'
import { recordTable } from '../db/record-table.ts'

export type DecisionTable = Decision
export const decisionTable = recordTable('decision', decisionRecord)
