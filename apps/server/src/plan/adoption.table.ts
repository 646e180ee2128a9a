import { type Adoption, type PlanChange, adoptionRecord, planChangeRecord } from '@etappe/domain/plan/adoption'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type AdoptionTable = RowOf<Adoption, 'frozen'>
export const adoptionTable = recordTable('adoption', adoptionRecord, ['frozen'])

export type PlanChangeTable = PlanChange
export const planChangeTable = recordTable('planChange', planChangeRecord)
