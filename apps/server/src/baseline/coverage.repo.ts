import type { CoverageMark, CoverageReview, Transition, TransitionKind } from '@etappe/domain/baseline/coverage'
import type { CoverageState } from '@etappe/domain/baseline/coverage-state'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { coverageMarkTable, coverageReviewTable, transitionTable } from './coverage.table.ts'

export async function listMarks(db: Db | Tx, caseId: CaseId): Promise<CoverageMark[]> {
  const rows = await db.selectFrom('coverageMark').select(coverageMarkTable.columns).where('caseId', '=', caseId).orderBy('id').execute()
  return rows.map(coverageMarkTable.decode)
}

/** When the matrix was gone through, the latest first. */
export async function listReviews(db: Db | Tx, caseId: CaseId): Promise<CoverageReview[]> {
  const rows = await db
    .selectFrom('coverageReview')
    .select(coverageReviewTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('reviewedOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(coverageReviewTable.decode)
}

export async function listTransitions(db: Db | Tx, caseId: CaseId): Promise<Transition[]> {
  const rows = await db.selectFrom('transition').select(transitionTable.columns).where('caseId', '=', caseId).execute()
  return rows.map(transitionTable.decode)
}

export async function findTransition(db: Db | Tx, caseId: CaseId, kind: TransitionKind): Promise<Transition | undefined> {
  const row = await db
    .selectFrom('transition')
    .select(transitionTable.columns)
    .where('caseId', '=', caseId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row && transitionTable.decode(row)
}

async function listCountedOffers(db: Db | Tx, caseId: CaseId): Promise<CoverageState['offers']> {
  const rows = await db
    .selectFrom('offer')
    .select(['id', 'name', 'pillars', 'level', 'ageFrom', 'ageTo', 'state'])
    .where('caseId', '=', caseId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, pillars: JSON.parse(row.pillars) as CoverageState['offers'][number]['pillars'] }))
}

const listLinks = (db: Db | Tx, caseId: CaseId): Promise<CoverageState['links']> =>
  db.selectFrom('offerLink').select(['offerAId', 'offerBId', 'strength']).where('caseId', '=', caseId).orderBy('id').execute()

/** Findings that are gaps or speak of empty cells. */
async function listFindingsOnGaps(db: Db | Tx, caseId: CaseId): Promise<CoverageState['findings']> {
  const rows = await db
    .selectFrom('finding')
    .select(['id', 'number', 'kind', 'pillar', 'text', 'cells'])
    .where('caseId', '=', caseId)
    .where((eb) => eb.or([eb('kind', '=', 'gap'), eb('cells', '!=', '[]')]))
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, cells: JSON.parse(row.cells) as CoverageState['findings'][number]['cells'] }))
}

/** Everything the matrix of a case is made of. */
export async function readCoverage(db: Db | Tx, caseId: CaseId): Promise<CoverageState> {
  const [offers, links, marks, findings, reviews, transitions] = await Promise.all([
    listCountedOffers(db, caseId),
    listLinks(db, caseId),
    listMarks(db, caseId),
    listFindingsOnGaps(db, caseId),
    listReviews(db, caseId),
    listTransitions(db, caseId),
  ])
  return { offers, links, marks, findings, reviews, transitions }
}
