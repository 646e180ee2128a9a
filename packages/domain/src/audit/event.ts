import { z } from 'zod'
import { instant } from '../kernel/day.ts'
import { caseId, commandId, userId } from '../kernel/id.ts'

/** Every kind of record whose changes are kept. */
export const auditNouns = [
  'case',
  'phaseRun',
  'assignment',
  'milestone',
  'meeting',
  'organisation',
  'contact',
  'participation',
  'cooperation',
  'offer',
  'offerLink',
  'coverageMark',
  'coverageReview',
  'transition',
  'ownIndicator',
  'indicatorValue',
  'finding',
  'situationReport',
  'plan',
  'goal',
  'measure',
  'progressNote',
  'decision',
  'adoption',
  'planChange',
  'release',
  'document',
  'user',
  'grant',
  'register',
] as const
export type AuditNoun = (typeof auditNouns)[number]

/** What happened, in the past tense. One command writes at least one. */
export const eventTypes = [
  'case.created',
  'case.updated',
  'case.ownerAssigned',
  'case.facilitatorAssigned',
  'case.held',
  'case.resumed',
  'case.discontinued',
  'case.completed',
  'case.reopened',
  'case.supportChanged',
  'phase.moved',
  'milestone.planned',
  'milestone.updated',
  'milestone.reached',
  'milestone.removed',
  'meeting.planned',
  'meeting.logged',
  'meeting.updated',
  'meeting.removed',
  'organisation.added',
  'organisation.updated',
  'organisation.merged',
  'organisation.removed',
  'contact.added',
  'contact.updated',
  'contact.merged',
  'contact.removed',
  'participation.added',
  'participation.updated',
  'participation.removed',
  'cooperation.added',
  'cooperation.updated',
  'cooperation.removed',
  'offer.added',
  'offer.updated',
  'offer.removed',
  'offer.imported',
  'offer.copied',
  'offer.linked',
  'offer.unlinked',
  'coverage.marked',
  'coverage.unmarked',
  'coverage.reviewed',
  'coverage.reviewRemoved',
  'transition.rated',
  'indicator.added',
  'indicator.updated',
  'indicator.removed',
  'indicator.recorded',
  'indicator.corrected',
  'indicator.cleared',
  'finding.added',
  'finding.updated',
  'finding.voted',
  'finding.removed',
  'situationReport.started',
  'situationReport.written',
  'situationReport.advanced',
  'situationReport.approved',
  'situationReport.removed',
  'plan.updated',
  'plan.adopted',
  'plan.adoptionRemoved',
  'goal.added',
  'goal.updated',
  'goal.ordered',
  'goal.rated',
  'goal.removed',
  'measure.added',
  'measure.updated',
  'measure.moved',
  'measure.ordered',
  'measure.removed',
  'progress.noted',
  'progress.updated',
  'progress.removed',
  'decision.recorded',
  'decision.updated',
  'decision.removed',
  'release.changed',
  'document.added',
  'document.renamed',
  'document.removed',
  'user.invited',
  'user.updated',
  'user.locked',
  'user.unlocked',
  'user.passwordSet',
  'user.linkMade',
  'grant.given',
  'grant.changed',
  'grant.ended',
  'register.imported',
  'change.undone',
] as const
export type EventType = (typeof eventTypes)[number]

export const fieldChange = z.object({ from: z.unknown(), to: z.unknown() })
export type FieldChange = z.infer<typeof fieldChange>

/** The change of one record: what it was, what it became. An insert goes from nothing, a delete to nothing. */
export const auditEvent = z.object({
  type: z.enum(eventTypes),
  op: z.enum(['insert', 'update', 'delete']),
  noun: z.enum(auditNouns),
  recordId: z.string(),
  /** The case it belongs to; history, live updates and scope go by it. */
  caseId: caseId.nullable(),
  /** Version of the record after the change. */
  version: z.int(),
  changes: z.record(z.string(), fieldChange),
})
export type AuditEvent = z.infer<typeof auditEvent>

/** An event as it stands in the log. */
export const loggedEvent = auditEvent.extend({
  seq: z.int(),
  at: instant,
  actorId: userId.nullable(),
  commandId,
  /** The command this one undid. */
  undoes: commandId.nullable(),
})
export type LoggedEvent = z.infer<typeof loggedEvent>

/** One entry of a history: everything one command changed, with the names people read. */
export const historyEntry = z.object({
  commandId,
  at: instant,
  by: z.string(),
  undoes: commandId.nullable(),
  /** The command that undid this one. */
  undoneBy: commandId.nullable(),
  caseId: caseId.nullable(),
  caseNumber: z.string().nullable(),
  caseName: z.string().nullable(),
  /** The first of its events; one that changed many records is not told one by one. */
  events: z.array(auditEvent),
  /** How many events it has in all. */
  count: z.int(),
  /** Names of people, municipalities and records the changes mention, by id and key, and what changed records are called, by their id. */
  names: z.record(z.string(), z.string()),
})
export type HistoryEntry = z.infer<typeof historyEntry>
