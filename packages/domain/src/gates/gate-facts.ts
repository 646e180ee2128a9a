import type { CoverageReview } from '../baseline/coverage.ts'
import type { Finding } from '../baseline/finding.ts'
import type { IndicatorValue } from '../baseline/indicator.ts'
import type { Offer } from '../baseline/offer.ts'
import type { Pillar } from '../baseline/pillar.ts'
import type { SituationReport } from '../baseline/situation-report.ts'
import type { Case } from '../cases/case.ts'
import type { Gate } from '../cases/gate.ts'
import type { Assignment } from '../facilitation/assignment.ts'
import type { SupportService } from '../facilitation/support-service.ts'
import type { Day } from '../kernel/day.ts'
import type { PhaseRunId } from '../kernel/id.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Milestone } from '../meetings/milestone.ts'
import type { Municipality } from '../municipalities/municipality.ts'
import type { Participant } from '../organisations/steering-group.ts'
import type { Decision } from '../plan/decision.ts'
import type { PlanFacts } from '../plan/plan-complete.ts'
import type { CriterionCode } from './criterion.ts'
import type { WaiverNote } from './evaluation.ts'

export type CaseFacts = Pick<
  Case,
  | 'municipalityKeys'
  | 'concern'
  | 'contactName'
  | 'contactFunction'
  | 'contactEmail'
  | 'contactPhone'
  | 'coordinator'
  | 'coordinatorShare'
  | 'supportStart'
  | 'supportEnd'
  | 'supportReason'
>

/** Somebody who takes part, with the name of the organisation. */
export interface NamedParticipant extends Participant {
  readonly name: string
}

export interface MilestoneFact extends Pick<Milestone, 'id' | 'kind' | 'title' | 'dueOn' | 'doneOn'> {
  /** Name of the document that shows it. */
  readonly documentName: string | null
}

/** A meeting that was held. */
export interface MeetingFact extends Pick<Meeting, 'id' | 'kind' | 'heldOn'> {
  readonly hasMinutes: boolean
}

/** A waiver somebody granted, for one gate and one stay in a phase. */
export interface GrantedWaiver extends WaiverNote {
  readonly gate: Gate
  readonly code: CriterionCode
  readonly phaseRunId: PhaseRunId
}

/** Goals and plan, with what names the decisions about them. */
export interface NamedPlanFacts extends PlanFacts {
  readonly decisions: readonly Pick<Decision, 'id' | 'body' | 'subject' | 'sessionOn' | 'result'>[]
}

/** Everything the criteria of all gates look at, of one case. */
export interface GateFacts {
  readonly case: CaseFacts
  /** The stay the case is in; `null` once it has ended. */
  readonly phaseRunId: PhaseRunId | null
  /** Those of its keys the register has. */
  readonly municipalities: readonly Pick<Municipality, 'key' | 'name' | 'kind' | 'population'>[]
  readonly participants: readonly NamedParticipant[]
  readonly milestones: readonly MilestoneFact[]
  readonly assignments: readonly (Pick<Assignment, 'id' | 'validFrom' | 'validTo' | 'daysGranted'> & { readonly name: string })[]
  readonly meetings: readonly MeetingFact[]
  readonly findings: readonly Pick<Finding, 'id' | 'number' | 'kind' | 'pillar' | 'text'>[]
  /** Those that have not ended. */
  readonly offers: readonly Pick<Offer, 'id' | 'name' | 'pillars'>[]
  /** Pillars that hold no offer on purpose, with the reason. */
  readonly declared: readonly { readonly pillar: Pillar; readonly reason: string }[]
  /** Without the values, which no criterion needs. */
  readonly indicators: readonly Pick<IndicatorValue, 'indicator' | 'state' | 'source'>[]
  readonly reviews: readonly Pick<CoverageReview, 'id' | 'reviewedOn' | 'reviewedBy'>[]
  /** The newest version that is final. */
  readonly report: Pick<SituationReport, 'id' | 'number' | 'approvedBy' | 'approvedOn'> | null
  readonly plan: NamedPlanFacts
  /** Services of the support that are still only planned. */
  readonly plannedServices: readonly Pick<SupportService, 'id' | 'title' | 'kind' | 'on'>[]
  /** Facilitation that was delivered. */
  readonly facilitation: readonly Pick<SupportService, 'id' | 'title' | 'on' | 'amount'>[]
  readonly grantedDays: number
  /** The last day of a support of the usual length; `null` before it has begun. */
  readonly usualSupportEnd: Day | null
  readonly waivers: readonly GrantedWaiver[]
}
