import type { Ability } from '../access/ability.ts'
import type { AuditEvent, AuditNoun, EventType } from './event.ts'

const abilityOf: Partial<Record<EventType, Ability>> = {
  'case.created': 'case.create',
  'case.ownerAssigned': 'case.assignOwner',
  'case.facilitatorAssigned': 'case.assignFacilitator',
  'case.held': 'case.hold',
  'case.resumed': 'case.hold',
  'case.discontinued': 'case.end',
  'case.completed': 'case.end',
  'case.reopened': 'case.reopen',
  'case.supportChanged': 'support.change',
  'phase.moved': 'case.move',
  'organisation.merged': 'organisation.merge',
  'contact.merged': 'organisation.merge',
}

const abilityOfNoun: Record<AuditNoun, Ability> = {
  case: 'case.update',
  phaseRun: 'case.move',
  assignment: 'case.assignFacilitator',
  milestone: 'milestone.write',
  meeting: 'meeting.write',
  organisation: 'organisation.write',
  contact: 'organisation.write',
  participation: 'baseline.write',
  cooperation: 'baseline.write',
  offer: 'baseline.write',
  offerLink: 'baseline.write',
  coverageMark: 'baseline.write',
  coverageReview: 'baseline.write',
  transition: 'baseline.write',
  ownIndicator: 'baseline.write',
  indicatorValue: 'baseline.write',
  finding: 'baseline.write',
  situationReport: 'baseline.write',
  plan: 'plan.write',
  goal: 'plan.write',
  measure: 'plan.write',
  progressNote: 'plan.write',
  decision: 'plan.write',
  adoption: 'plan.write',
  planChange: 'plan.write',
  release: 'case.release',
  document: 'document.write',
  user: 'user.manage',
  grant: 'user.manage',
  register: 'register.import',
}

/** What a person must be allowed to do in order to take a change back: the same as for making it. */
export const undoAbility = (event: Pick<AuditEvent, 'type' | 'noun'>): Ability => abilityOf[event.type] ?? abilityOfNoun[event.noun]
