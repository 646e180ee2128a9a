import { type Case, caseRecord } from '@etappe/domain/cases/case'
import { type Escalation, escalationRecord } from '@etappe/domain/cases/escalation'
import { type GateDate, gateDateRecord } from '@etappe/domain/cases/gate-date'
import { type HoldPeriod, holdPeriodRecord } from '@etappe/domain/cases/hold-period'
import { type PhaseRun, phaseRunRecord } from '@etappe/domain/cases/phase'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { MilestoneKind } from '@etappe/domain/meetings/milestone'
import type { Land } from '@etappe/domain/offices/land'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { recordTable, type RowOf } from '../db/record-table.ts'

/** What lists sort and filter by, computed from the case and its children in the same transaction as every change. */
export interface CaseDerived {
  placeName: string
  land: Land | null
  nameSort: string
  placeSort: string
  /** The words it is found by, each once; `caseSearch` has a row for each. */
  searchText: string
  phaseEnteredOn: Day
  phaseDueOn: Day
  milestoneKind: MilestoneKind | null
  milestoneTitle: string | null
  milestoneDueOn: Day | null
  lastContactOn: Day | null
  /** The day its contact becomes late, and very late; the rhythm of its phase, later while it waits for the municipality. */
  contactFrom: Day
  contactCriticalFrom: Day
  /** JSON of the reasons that turn its light, with their days. */
  lightTurns: string
  amberFrom: Day
  redFrom: Day
}

export type CaseTable = RowOf<Case, 'municipalityKeys' | 'topics'> & { [K in keyof CaseDerived]: CaseDerived[K] }
export const caseTable = recordTable('case', caseRecord, ['municipalityKeys', 'topics'])

export type GateDateTable = RowOf<GateDate>
export const gateDateTable = recordTable('gateDate', gateDateRecord)

export type HoldPeriodTable = RowOf<HoldPeriod>
export const holdPeriodTable = recordTable('holdPeriod', holdPeriodRecord)

export type EscalationTable = RowOf<Escalation>
export const escalationTable = recordTable('escalation', escalationRecord)

export type PhaseRunTable = RowOf<PhaseRun>
export const phaseRunTable = recordTable('phaseRun', phaseRunRecord)

/** The last number given per office and kind; it only counts up, so that no number is used twice. */
export interface CaseCounterTable {
  officeCode: OfficeCode
  kind: CaseKind
  last: number
}

export interface CaseSearchTable {
  token: string
  caseId: CaseId
}

/** The last number given within a case per kind of record; it only counts up. */
export interface CaseSequenceTable {
  caseId: CaseId
  noun: 'finding' | 'goal' | 'measure' | 'situationReport' | 'adoption'
  last: number
}
