import type { AuditNoun } from '@etappe/domain/audit/event'
import {
  admissionDecisionTable,
  applicationFileTable,
  applicationMailTable,
  applicationRoundTable,
  applicationTable,
  askBackTable,
  interviewTable,
  letterTemplateTable,
  ratingTable,
} from '../applications/application.table.ts'
import { coverageMarkTable, coverageReviewTable, transitionTable } from '../baseline/coverage.table.ts'
import { findingTable } from '../baseline/finding.table.ts'
import { indicatorValueTable, ownIndicatorTable } from '../baseline/indicator.table.ts'
import { offerLinkTable, offerTable } from '../baseline/offer.table.ts'
import { situationReportTable } from '../baseline/situation-report.table.ts'
import { caseTable, escalationTable, gateDateTable, holdPeriodTable, phaseRunTable } from '../cases/case.table.ts'
import type { RecordTable } from '../db/record-table.ts'
import { documentTable } from '../documents/document.table.ts'
import { assignmentTable } from '../facilitation/assignment.table.ts'
import { supportServiceTable } from '../facilitation/support-service.table.ts'
import { gateProposalTable, gateRecordTable } from '../gates/gate.table.ts'
import type { Versioned } from '../kernel/record-writer.ts'
import { meetingTable } from '../meetings/meeting.table.ts'
import { milestoneTable } from '../meetings/milestone.table.ts'
import { officeQuotaTable } from '../offices/office.table.ts'
import { contactTable } from '../organisations/contact.table.ts'
import { cooperationTable } from '../organisations/cooperation.table.ts'
import { organisationTable } from '../organisations/organisation.table.ts'
import { participationTable } from '../organisations/participation.table.ts'
import { adoptionTable, planChangeTable } from '../plan/adoption.table.ts'
import { decisionTable } from '../plan/decision.table.ts'
import { goalTable } from '../plan/goal.table.ts'
import { measureTable, progressNoteTable } from '../plan/measure.table.ts'
import { planTable } from '../plan/plan.table.ts'
import { releaseTable } from '../plan/release.table.ts'
import { programmeVersionTable } from '../programme/programme-version.table.ts'
import { caseRequestTable } from '../requests/case-request.table.ts'
import { grantTable, userTable } from '../users/user.table.ts'

export type AnyTable = RecordTable<Versioned>

/** The table of every noun whose changes are kept and can be undone. An imported register cannot: the next import is its correction. */
export const recordTables = {
  case: caseTable,
  phaseRun: phaseRunTable,
  assignment: assignmentTable,
  milestone: milestoneTable,
  meeting: meetingTable,
  organisation: organisationTable,
  contact: contactTable,
  participation: participationTable,
  cooperation: cooperationTable,
  offer: offerTable,
  offerLink: offerLinkTable,
  coverageMark: coverageMarkTable,
  coverageReview: coverageReviewTable,
  transition: transitionTable,
  ownIndicator: ownIndicatorTable,
  indicatorValue: indicatorValueTable,
  finding: findingTable,
  situationReport: situationReportTable,
  plan: planTable,
  goal: goalTable,
  measure: measureTable,
  progressNote: progressNoteTable,
  decision: decisionTable,
  adoption: adoptionTable,
  planChange: planChangeTable,
  release: releaseTable,
  document: documentTable,
  gateProposal: gateProposalTable,
  gateRecord: gateRecordTable,
  gateDate: gateDateTable,
  holdPeriod: holdPeriodTable,
  caseRequest: caseRequestTable,
  escalation: escalationTable,
  supportService: supportServiceTable,
  programmeVersion: programmeVersionTable,
  officeQuota: officeQuotaTable,
  application: applicationTable,
  applicationFile: applicationFileTable,
  askBack: askBackTable,
  interview: interviewTable,
  rating: ratingTable,
  admissionDecision: admissionDecisionTable,
  applicationMail: applicationMailTable,
  applicationRound: applicationRoundTable,
  letterTemplate: letterTemplateTable,
  user: userTable,
  grant: grantTable,
} as unknown as Readonly<Record<Exclude<AuditNoun, 'register'>, AnyTable>>

/** The table of a noun, or `undefined` when its records are not kept one by one. */
export const tableOf = (noun: AuditNoun): AnyTable | undefined => (noun === 'register' ? undefined : recordTables[noun])
