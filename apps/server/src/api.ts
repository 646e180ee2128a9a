import { auditRouter } from './audit/audit.router.ts'
import { liveRouter } from './audit/live.router.ts'
import { coverageRouter } from './baseline/coverage.router.ts'
import { findingRouter } from './baseline/finding.router.ts'
import { indicatorRouter } from './baseline/indicator.router.ts'
import { offerRouter } from './baseline/offer.router.ts'
import { admissionRouter } from './applications/admission.router.ts'
import { applicantRouter } from './applications/applicant.router.ts'
import { applicationRouter } from './applications/application.router.ts'
import { applyRouter } from './applications/apply.router.ts'
import { interviewRouter } from './applications/interview.router.ts'
import { letterRouter } from './applications/letter.router.ts'
import { ratingRouter } from './applications/rating.router.ts'
import { roundRouter } from './applications/round.router.ts'
import { sessionRouter } from './auth/session.router.ts'
import { caseRouter } from './cases/case.router.ts'
import { gateDateRouter } from './cases/gate-date.router.ts'
import { documentRouter } from './documents/document.router.ts'
import { gateRouter } from './gates/gate.router.ts'
import { callerFactory, router } from './kernel/trpc.ts'
import { contingentRouter } from './facilitation/contingent.router.ts'
import { ledgerRouter } from './facilitation/ledger.router.ts'
import { serviceRouter } from './facilitation/service.router.ts'
import { meetingRouter } from './meetings/meeting.router.ts'
import { milestoneRouter } from './meetings/milestone.router.ts'
import { municipalityRouter } from './municipalities/municipality.router.ts'
import { officeRouter } from './offices/office.router.ts'
import { cooperationRouter } from './organisations/cooperation.router.ts'
import { contactRouter } from './organisations/contact.router.ts'
import { organisationRouter } from './organisations/organisation.router.ts'
import { participationRouter } from './organisations/participation.router.ts'
import { adoptionRouter } from './plan/adoption.router.ts'
import { decisionRouter } from './plan/decision.router.ts'
import { goalRouter } from './plan/goal.router.ts'
import { measureRouter } from './plan/measure.router.ts'
import { planRouter } from './plan/plan.router.ts'
import { progressNoteRouter } from './plan/progress-note.router.ts'
import { situationReportRouter } from './baseline/situation-report.router.ts'
import { releaseRouter } from './plan/release.router.ts'
import { similarRouter } from './plan/similar.router.ts'
import { programmeRouter } from './programme/programme.router.ts'
import { reportRouter } from './reports/report.router.ts'
import { escalationRouter } from './cases/escalation.router.ts'
import { forecastRouter } from './reports/forecast.router.ts'
import { requestRouter } from './requests/request.router.ts'
import { peopleRouter } from './users/people.router.ts'
import { userRouter } from './users/user.router.ts'

/** Everything the browser can ask for. Its type is the contract. */
export const api = router({
  admission: admissionRouter,
  adoption: adoptionRouter,
  applicant: applicantRouter,
  application: applicationRouter,
  /** tRPC keeps the name `apply` for itself. */
  applyForm: applyRouter,
  audit: auditRouter,
  case: caseRouter,
  contingent: contingentRouter,
  cooperation: cooperationRouter,
  coverage: coverageRouter,
  decision: decisionRouter,
  document: documentRouter,
  escalation: escalationRouter,
  finding: findingRouter,
  forecast: forecastRouter,
  gateDate: gateDateRouter,
  gate: gateRouter,
  goal: goalRouter,
  indicator: indicatorRouter,
  interview: interviewRouter,
  ledger: ledgerRouter,
  letter: letterRouter,
  live: liveRouter,
  measure: measureRouter,
  meeting: meetingRouter,
  milestone: milestoneRouter,
  municipality: municipalityRouter,
  offer: offerRouter,
  office: officeRouter,
  contact: contactRouter,
  organisation: organisationRouter,
  participation: participationRouter,
  people: peopleRouter,
  plan: planRouter,
  programme: programmeRouter,
  progressNote: progressNoteRouter,
  rating: ratingRouter,
  release: releaseRouter,
  report: reportRouter,
  request: requestRouter,
  round: roundRouter,
  service: serviceRouter,
  session: sessionRouter,
  similar: similarRouter,
  situationReport: situationReportRouter,
  user: userRouter,
})
export type Api = typeof api
export const caller = callerFactory(api)
