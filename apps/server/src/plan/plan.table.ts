import { type Plan, planRecord } from '@etappe/domain/plan/plan'
import { recordTable } from '../db/record-table.ts'

export type PlanTable = Plan
export const planTable = recordTable('plan', planRecord)
