import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { GateFacts } from '@etappe/domain/gates/gate-facts'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { byCase } from './by-case.ts'

const listFindings = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('finding')
    .select(['id', 'caseId', 'number', 'kind', 'pillar', 'text'])
    .where('caseId', 'in', among(db, ids))
    .orderBy('number')
    .execute()

const listOffers = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('offer')
    .select(['id', 'caseId', 'name', 'pillars'])
    .where('caseId', 'in', among(db, ids))
    .where('state', '<>', 'ended')
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Pillars declared to hold nothing: marks of no single cell. */
const listDeclared = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('coverageMark')
    .select(['caseId', 'pillar', 'reason'])
    .where('caseId', 'in', among(db, ids))
    .where('level', 'is', null)
    .where('band', 'is', null)
    .orderBy('id')
    .execute()

/** What is recorded of which indicator. Values stay where they are: those of a small base must not leave the data layer. */
const listIndicators = (db: Db | Tx, ids: readonly CaseId[]) =>
  db.selectFrom('indicatorValue').select(['caseId', 'indicator', 'state', 'source']).where('caseId', 'in', among(db, ids)).execute()

const listReviews = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('coverageReview')
    .select(['id', 'caseId', 'reviewedOn', 'reviewedBy'])
    .where('caseId', 'in', among(db, ids))
    .orderBy('reviewedOn', 'desc')
    .orderBy('id')
    .execute()

/** Final versions of the situation analysis, the newest first. */
const listFinalReports = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('situationReport')
    .select(['id', 'caseId', 'number', 'approvedBy', 'approvedOn'])
    .where('caseId', 'in', among(db, ids))
    .where('state', '=', 'final')
    .orderBy('number', 'desc')
    .execute()

type AnalysisFacts = Pick<GateFacts, 'findings' | 'offers' | 'declared' | 'indicators' | 'reviews' | 'report'>

/** What the baseline analysis of some cases has recorded. Six statements. */
export async function readAnalysisFacts(db: Db | Tx, ids: readonly CaseId[]): Promise<(id: CaseId) => AnalysisFacts> {
  const [findings, offers, declared, indicators, reviews, reports] = await Promise.all([
    listFindings(db, ids),
    listOffers(db, ids),
    listDeclared(db, ids),
    listIndicators(db, ids),
    listReviews(db, ids),
    listFinalReports(db, ids),
  ])
  const findingsOf = byCase(findings)
  const offersOf = byCase(offers)
  const declaredOf = byCase(declared)
  const indicatorsOf = byCase(indicators)
  const reviewsOf = byCase(reviews)
  const reportsOf = byCase(reports)
  return (id) => ({
    findings: findingsOf(id),
    offers: offersOf(id).map((it) => ({ ...it, pillars: JSON.parse(it.pillars) as Pillar[] })),
    declared: declaredOf(id),
    indicators: indicatorsOf(id),
    reviews: reviewsOf(id),
    report: reportsOf(id)[0] ?? null,
  })
}
