import type { Case } from '@etappe/domain/cases/case'
import { assembleSituation } from '@etappe/domain/baseline/situation-assembly'
import { type SituationFacts, situationFacts } from '@etappe/domain/baseline/situation-facts'
import type { SituationReport } from '@etappe/domain/baseline/situation-report'
import { withoutSmallShares } from '@etappe/domain/baseline/situation-small-numbers'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Participation } from '@etappe/domain/organisations/participation'
import type { Db, Tx } from '../db/database.ts'
import { findMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { readNetwork } from '../organisations/cooperation.repo.ts'
import { namesOfOrganisations } from '../organisations/organisation-name.repo.ts'
import { participationTable } from '../organisations/participation.table.ts'
import { readCoverage } from './coverage.repo.ts'
import { listFindings } from './finding.repo.ts'
import { shownIndicators } from './indicator-shown.repo.ts'
import { listOffers } from './offer.repo.ts'

async function listParts(db: Db | Tx, caseId: CaseId): Promise<Participation[]> {
  const rows = await db.selectFrom('participation').select(participationTable.columns).where('caseId', '=', caseId).orderBy('id').execute()
  return rows.map(participationTable.decode)
}

/** What the data of a case say for its situation analysis on a day. The same number of statements, however much there is. */
export async function readSituation(db: Db | Tx, record: Case, today: Day): Promise<SituationFacts> {
  const { id } = record
  const [municipalities, indicators, offers, coverage, network, participations, findings] = await Promise.all([
    findMunicipalities(db, record.municipalityKeys),
    shownIndicators(db, id),
    listOffers(db, id),
    readCoverage(db, id),
    readNetwork(db, id),
    listParts(db, id),
    listFindings(db, id),
  ])
  const named = [...offers.map((it) => it.providerId), ...network.organisations.map((it) => it.id)]
  const names = await namesOfOrganisations(db, named)
  return assembleSituation({ today, record, municipalities, indicators, offers, coverage, network, participations, findings, names })
}

/** The figures of a version: those it was made final with, and today's as long as it is not. */
export async function factsOf(
  db: Db | Tx,
  report: Pick<SituationReport, 'facts'>,
  at: { record: Case; today: Day },
): Promise<SituationFacts> {
  if (report.facts === null) return readSituation(db, at.record, at.today)
  return withoutSmallShares(situationFacts.parse(report.facts), await shownIndicators(db, at.record.id))
}
