import type { ApplicationScope } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { statesToAdmit } from '@etappe/domain/applications/application-course'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { AdmissionDecisionId, ApplicationRoundId, CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Db, Tx } from '../db/database.ts'
import { admissionDecisionTable, applicationTable } from './application.table.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

export async function findDecision(db: Db | Tx, id: AdmissionDecisionId): Promise<AdmissionDecision | undefined> {
  const row = await db.selectFrom('admissionDecision').select(admissionDecisionTable.columns).where('id', '=', id).executeTakeFirst()
  return row && admissionDecisionTable.decode(row)
}

const openDecisions = (db: Db | Tx) =>
  db
    .selectFrom('admissionDecision')
    .innerJoin('application', 'application.id', 'admissionDecision.applicationId')
    .where('admissionDecision.state', '=', 'open')
    .where('application.state', 'in', statesToAdmit)

/** Decisions that wait for the second signature, of applications somebody may see, the oldest first. */
export async function listOpenDecisions(db: Db, scope: ApplicationScope): Promise<AdmissionDecision[]> {
  const rows = await openDecisions(db)
    .where((eb) => whereInApplicationScope(scope)(eb as never))
    .select(admissionDecisionTable.columns.map((it) => `admissionDecision.${it}` as const))
    .orderBy('admissionDecision.proposedOn')
    .orderBy('admissionDecision.id')
    .execute()
  return rows.map(admissionDecisionTable.decode)
}

/** Admissions of an office and kind that wait for the second signature: each will take a place. */
export async function listProposedAdmissions(db: Db | Tx, officeCode: OfficeCode, kind: CaseKind): Promise<AdmissionDecision[]> {
  const rows = await openDecisions(db)
    .where('application.officeCode', '=', officeCode)
    .where('application.kind', '=', kind)
    .where('admissionDecision.result', '=', 'admitted')
    .select(admissionDecisionTable.columns.map((it) => `admissionDecision.${it}` as const))
    .execute()
  return rows.map(admissionDecisionTable.decode)
}

interface RankingFilter {
  readonly kind: CaseKind
  readonly roundId?: ApplicationRoundId | undefined
  readonly officeCode?: OfficeCode | undefined
}

/** What never was a competitor, or is none any more. */
const outOfRanking = ['withdrawn', 'duplicate'] as const

/** Applications of a ranking list, in no order. */
export async function listRankedApplications(
  db: Db,
  scope: ApplicationScope,
  { kind, roundId, officeCode }: RankingFilter,
): Promise<Application[]> {
  const rows = await db
    .selectFrom('application')
    .select(applicationTable.columns)
    .where('kind', '=', kind)
    .where('state', 'not in', outOfRanking)
    .where(whereInApplicationScope(scope))
    .$if(roundId !== undefined, (it) => it.where('roundId', '=', roundId as ApplicationRoundId))
    .$if(officeCode !== undefined, (it) => it.where('officeCode', '=', officeCode as OfficeCode))
    .execute()
  return rows.map(applicationTable.decode)
}

/** The application a case came from. */
export async function findApplicationOfCase(db: Db, id: CaseId): Promise<Application | undefined> {
  const row = await db.selectFrom('application').select(applicationTable.columns).where('admittedCaseId', '=', id).executeTakeFirst()
  return row && applicationTable.decode(row)
}
