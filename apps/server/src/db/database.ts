import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type {
  AdmissionDecisionTable,
  ApplicationDraftTable,
  ApplicationFileTable,
  ApplicationMailTable,
  ApplicationRoundTable,
  ApplicationSearchTable,
  ApplicationSequenceTable,
  ApplicationTable,
  AskBackTable,
  DroppedFileTable,
  InterviewTable,
  LetterTemplateTable,
  RatingTable,
} from '../applications/application.table.ts'
import type { AuditTable, CommandTable } from '../audit/audit.table.ts'
import type {
  CaseCounterTable,
  CaseSearchTable,
  CaseSequenceTable,
  CaseTable,
  EscalationTable,
  GateDateTable,
  HoldPeriodTable,
  PhaseRunTable,
} from '../cases/case.table.ts'
import type { AssignmentTable } from '../facilitation/assignment.table.ts'
import type { SupportServiceTable } from '../facilitation/support-service.table.ts'
import type { GateProposalTable, GateRecordTable } from '../gates/gate.table.ts'
import type { MeetingTable } from '../meetings/meeting.table.ts'
import type { MilestoneTable } from '../meetings/milestone.table.ts'
import type { MunicipalitySearchTable, MunicipalityTable, RegisterImportTable } from '../municipalities/municipality.table.ts'
import type { OfficeLandTable, OfficeQuotaTable, OfficeTable } from '../offices/office.table.ts'
import type { AccountTable, GrantTable, SessionTable, UserTable, VerificationTable } from '../users/user.table.ts'
import type { CoverageMarkTable, CoverageReviewTable, TransitionTable } from '../baseline/coverage.table.ts'
import type { FindingTable } from '../baseline/finding.table.ts'
import type { IndicatorValueTable, OwnIndicatorTable } from '../baseline/indicator.table.ts'
import type { OfferLinkTable, OfferTable } from '../baseline/offer.table.ts'
import type { SituationReportTable } from '../baseline/situation-report.table.ts'
import type { DocumentTable } from '../documents/document.table.ts'
import type { ContactTable } from '../organisations/contact.table.ts'
import type { CooperationTable } from '../organisations/cooperation.table.ts'
import type { OrganisationTable } from '../organisations/organisation.table.ts'
import type { ParticipationTable } from '../organisations/participation.table.ts'
import type { AdoptionTable, PlanChangeTable } from '../plan/adoption.table.ts'
import type { DecisionTable } from '../plan/decision.table.ts'
import type { GoalTable } from '../plan/goal.table.ts'
import type { MeasureTable, ProgressNoteTable } from '../plan/measure.table.ts'
import type { PlanTable } from '../plan/plan.table.ts'
import type { ReleaseTable } from '../plan/release.table.ts'
import type { ProgrammeVersionTable } from '../programme/programme-version.table.ts'
import type { CaseRequestTable } from '../requests/case-request.table.ts'
import { groupCommit, type Transact } from './group-commit.ts'
import type { Engine } from './portable.ts'
import { type Synchronous, sqliteFile } from './sqlite.ts'

export interface Tables {
  account: AccountTable
  admissionDecision: AdmissionDecisionTable
  adoption: AdoptionTable
  application: ApplicationTable
  applicationDraft: ApplicationDraftTable
  applicationFile: ApplicationFileTable
  applicationMail: ApplicationMailTable
  applicationRound: ApplicationRoundTable
  applicationSearch: ApplicationSearchTable
  applicationSequence: ApplicationSequenceTable
  askBack: AskBackTable
  assignment: AssignmentTable
  audit: AuditTable
  case: CaseTable
  caseCounter: CaseCounterTable
  caseRequest: CaseRequestTable
  caseSearch: CaseSearchTable
  caseSequence: CaseSequenceTable
  command: CommandTable
  contact: ContactTable
  cooperation: CooperationTable
  coverageMark: CoverageMarkTable
  coverageReview: CoverageReviewTable
  decision: DecisionTable
  document: DocumentTable
  droppedFile: DroppedFileTable
  escalation: EscalationTable
  finding: FindingTable
  gateDate: GateDateTable
  gateProposal: GateProposalTable
  gateRecord: GateRecordTable
  goal: GoalTable
  grant: GrantTable
  holdPeriod: HoldPeriodTable
  indicatorValue: IndicatorValueTable
  interview: InterviewTable
  letterTemplate: LetterTemplateTable
  measure: MeasureTable
  meeting: MeetingTable
  milestone: MilestoneTable
  municipality: MunicipalityTable
  municipalitySearch: MunicipalitySearchTable
  offer: OfferTable
  offerLink: OfferLinkTable
  office: OfficeTable
  officeLand: OfficeLandTable
  officeQuota: OfficeQuotaTable
  organisation: OrganisationTable
  ownIndicator: OwnIndicatorTable
  participation: ParticipationTable
  phaseRun: PhaseRunTable
  plan: PlanTable
  planChange: PlanChangeTable
  programmeVersion: ProgrammeVersionTable
  progressNote: ProgressNoteTable
  rating: RatingTable
  registerImport: RegisterImportTable
  release: ReleaseTable
  session: SessionTable
  situationReport: SituationReportTable
  supportService: SupportServiceTable
  transition: TransitionTable
  user: UserTable
  verification: VerificationTable
}
export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

export interface Database {
  readonly engine: Engine
  /** Commands run here, one transaction at a time on SQLite. */
  readonly write: Db
  /** Queries run here. The same pool on PostgreSQL, a read-only connection on SQLite. */
  readonly read: Db
  /** Carries out a write in a transaction and answers once it is committed. */
  readonly transact: Transact
  /** A value that changes whenever something was committed; a kept answer is valid while it stays the same. */
  revision(): Promise<string | number>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly synchronous?: Synchronous
  /** Called for every query; tests count them. */
  readonly onQuery?: (query: string) => void
}

const watch = (options: DatabaseOptions) => {
  const { onQuery } = options
  if (!onQuery) return {}
  const log = (event: LogEvent): void => {
    if (event.level === 'query') onQuery(event.query.sql)
  }
  return { log }
}

/** The embedded database: one file, made if it is missing. */
export function openSqlite(file: string, options: DatabaseOptions = {}): Database {
  mkdirSync(dirname(file), { recursive: true })
  const opened = sqliteFile(file, options.synchronous ?? 'full')
  const write = new Kysely<Tables>({ dialect: opened.write, ...watch(options) })
  const read = new Kysely<Tables>({ dialect: opened.read, ...watch(options) })
  return {
    engine: 'sqlite',
    write,
    read,
    transact: groupCommit(write),
    revision: () => Promise.resolve(opened.revision()),
    close: async () => {
      await read.destroy()
      await write.destroy()
    },
  }
}

// Counts and sequence numbers come as bigint, which pg hands over as text; ours stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** A PostgreSQL database by its address. */
export function openPostgres(url: string, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // An idle connection the server closes is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), ...watch(options) })
  return {
    engine: 'postgres',
    write: db,
    read: db,
    transact: (run) => db.transaction().execute(run),
    revision: async () => (await sql<{ last: number }>`select coalesce(max(seq), 0) as last from audit`.execute(db)).rows[0]?.last ?? 0,
    close: () => db.destroy(),
  }
}
