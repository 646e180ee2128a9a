import type { AuditNoun } from './event.ts'

/** Records that others mention by id, and that a history therefore names. */
export const mentionable = [
  'user',
  'municipality',
  'organisation',
  'contact',
  'offer',
  'ownIndicator',
  'finding',
  'goal',
  'measure',
  'decision',
  'document',
  'meeting',
  'applicationRound',
  'application',
  'case',
] as const
export type Mentionable = (typeof mentionable)[number]

/** Fields whose value is the id, or a list of ids, of something with a name; the same in whichever record they stand. */
const byField: Readonly<Record<string, Mentionable>> = {
  ownerId: 'user',
  userId: 'user',
  deputyForId: 'user',
  changedBy: 'user',
  decidedBy: 'user',
  createdBy: 'user',
  publishedBy: 'user',
  requestedBy: 'user',
  proposedBy: 'user',
  proposedFor: 'user',
  confirmedBy: 'user',
  requestedFor: 'user',
  openedBy: 'user',
  escalatedToId: 'user',
  authorId: 'user',
  addedBy: 'user',
  raterId: 'user',
  heldBy: 'user',
  askedBy: 'user',
  receivedBy: 'user',
  checkedBy: 'user',
  signedBy: 'user',
  municipalityKey: 'municipality',
  municipalityKeys: 'municipality',
  organisationId: 'organisation',
  organisationAId: 'organisation',
  organisationBId: 'organisation',
  providerId: 'organisation',
  responsibleId: 'organisation',
  partnerIds: 'organisation',
  contactId: 'contact',
  offerAId: 'offer',
  offerBId: 'offer',
  offerIds: 'offer',
  indicator: 'ownIndicator',
  indicators: 'ownIndicator',
  findingIds: 'finding',
  goalId: 'goal',
  measureId: 'measure',
  dependsOnIds: 'measure',
  decisionId: 'decision',
  documentId: 'document',
  meetingId: 'meeting',
  approvalMeetingId: 'meeting',
  goalsAgreedMeetingId: 'meeting',
  roundId: 'applicationRound',
  duplicateOfId: 'application',
  admittedCaseId: 'case',
}

/** What the value of a field names; `undefined` when it is a value of its own. */
export function mentionOf(noun: AuditNoun, field: string): Mentionable | undefined {
  if (field === 'mergedIntoId') return noun === 'contact' ? 'contact' : 'organisation'
  return byField[field]
}

/** Ids in the value of a field that mentions something. */
export const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((it): it is string => typeof it === 'string' && it !== '')

/** The field that says which record it is, where a change of others does not: its value is told beside the change. */
export const tellingField: Partial<Record<AuditNoun, string>> = {
  organisation: 'name',
  contact: 'name',
  participation: 'organisationId',
  cooperation: 'organisationAId',
  offer: 'name',
  coverageMark: 'pillar',
  transition: 'kind',
  ownIndicator: 'name',
  indicatorValue: 'indicator',
  finding: 'text',
  goal: 'title',
  measure: 'title',
  progressNote: 'measureId',
  decision: 'subject',
  document: 'name',
  supportService: 'kind',
  programmeVersion: 'number',
  officeQuota: 'officeCode',
  caseRequest: 'matter',
  gateProposal: 'gate',
  gateRecord: 'gate',
  escalation: 'text',
  applicationFile: 'name',
  applicationMail: 'subject',
  applicationRound: 'title',
  admissionDecision: 'result',
  rating: 'raterId',
}
