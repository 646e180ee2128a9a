import { exportCoverage } from '../baseline/export-coverage.ts'
import { exportFindings } from '../baseline/export-findings.ts'
import { exportOffers, exportOffersCsv } from '../baseline/export-offers.ts'
import { exportLedger, exportLedgerCsv } from '../facilitation/export-ledger.ts'
import { exportGateRecord } from '../gates/export-gate-record.ts'
import { exportNetwork } from '../organisations/export-network.ts'
import { exportIndicators, exportIndicatorsCsv } from '../baseline/export-indicators.ts'
import { exportSituation } from '../baseline/export-situation.ts'
import { exportDecisionPage } from '../plan/export-decision-page.ts'
import { exportPlan } from '../plan/export-plan.ts'
import { exportParticipants, exportParticipantsCsv } from '../organisations/export-participants.ts'
import { exportSchedule } from '../plan/schedule-export.ts'
import type { MakeCaseFile } from './case-file.ts'

/** The files that can be had of a case, by the last part of their address: `/api/files/cases/KI-M-002/offers.xlsx?locale=de`. */
export const caseFiles: Readonly<Record<string, MakeCaseFile>> = {
  'participants.xlsx': exportParticipants,
  'participants.csv': exportParticipantsCsv,
  'indicators.xlsx': exportIndicators,
  'indicators.csv': exportIndicatorsCsv,
  'coverage.xlsx': exportCoverage,
  'findings.xlsx': exportFindings,
  'offers.csv': exportOffersCsv,
  'offers.xlsx': exportOffers,
  'network.xlsx': exportNetwork,
  'situation-report.pdf': exportSituation,
  'ledger.xlsx': exportLedger,
  'ledger.csv': exportLedgerCsv,
  'plan.xlsx': exportPlan,
  'schedule.xlsx': exportSchedule,
  'decision-page.pdf': exportDecisionPage,
  'gate-record.pdf': exportGateRecord,
}
