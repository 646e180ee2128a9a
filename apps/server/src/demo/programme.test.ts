import { isDeepStrictEqual } from 'node:util'
import { admissionDecisionRecord, needsSecondSignature } from '@etappe/domain/applications/admission-decision'
import { applicationRecord } from '@etappe/domain/applications/application'
import { applicationFileRecord } from '@etappe/domain/applications/application-file'
import { applicationMailRecord } from '@etappe/domain/applications/application-mail'
import { askBackRecord } from '@etappe/domain/applications/ask-back'
import { interviewRecord } from '@etappe/domain/applications/interview'
import { ratingRecord, ratingResult } from '@etappe/domain/applications/rating'
import { roundRecord } from '@etappe/domain/applications/round'
import { caseRecord } from '@etappe/domain/cases/case'
import { phaseRunRecord } from '@etappe/domain/cases/phase'
import { assignmentRecord } from '@etappe/domain/facilitation/assignment'
import { addDays, type Day, isValidOn } from '@etappe/domain/kernel/day'
import { meetingRecord } from '@etappe/domain/meetings/meeting'
import { milestoneRecord } from '@etappe/domain/meetings/milestone'
import { documentRecord } from '@etappe/domain/documents/document'
import { grantRecord } from '@etappe/domain/users/grant'
import { userRecord } from '@etappe/domain/users/user'
import { coverageMarkRecord, coverageReviewRecord, transitionRecord } from '@etappe/domain/baseline/coverage'
import { findingRecord } from '@etappe/domain/baseline/finding'
import { ownIndicatorRecord, indicatorValueRecord } from '@etappe/domain/baseline/indicator'
import { offerRecord, offerLinkRecord } from '@etappe/domain/baseline/offer'
import { situationReportRecord } from '@etappe/domain/baseline/situation-report'
import { contactRecord } from '@etappe/domain/organisations/contact'
import { cooperationRecord } from '@etappe/domain/organisations/cooperation'
import { organisationRecord } from '@etappe/domain/organisations/organisation'
import { participationRecord } from '@etappe/domain/organisations/participation'
import { adoptionRecord, planChangeRecord } from '@etappe/domain/plan/adoption'
import { decisionRecord } from '@etappe/domain/plan/decision'
import { goalRecord } from '@etappe/domain/plan/goal'
import { measureRecord, progressNoteRecord } from '@etappe/domain/plan/measure'
import { planRecord } from '@etappe/domain/plan/plan'
import { releaseRecord } from '@etappe/domain/plan/release'
import { escalationRecord } from '@etappe/domain/cases/escalation'
import { gateDateRecord } from '@etappe/domain/cases/gate-date'
import { holdPeriodRecord } from '@etappe/domain/cases/hold-period'
import { supportServiceRecord } from '@etappe/domain/facilitation/support-service'
import { blockingCriteria } from '@etappe/domain/gates/gate-passable'
import { gateProposalRecord } from '@etappe/domain/gates/gate-proposal'
import { gateRecordRecord } from '@etappe/domain/gates/gate-record'
import { programmeVersionRecord } from '@etappe/domain/programme/programme-version'
import { caseRequestRecord } from '@etappe/domain/requests/case-request'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { contradictions } from './contradictions.fake.ts'
import { programmeOn, type ToldProgramme } from './programme.fake.ts'

const schemas = {
  user: userRecord,
  grant: grantRecord,
  case: caseRecord,
  phaseRun: phaseRunRecord,
  assignment: assignmentRecord,
  milestone: milestoneRecord,
  meeting: meetingRecord,
  organisation: organisationRecord,
  contact: contactRecord,
  participation: participationRecord,
  cooperation: cooperationRecord,
  offer: offerRecord,
  offerLink: offerLinkRecord,
  coverageMark: coverageMarkRecord,
  coverageReview: coverageReviewRecord,
  transition: transitionRecord,
  ownIndicator: ownIndicatorRecord,
  indicatorValue: indicatorValueRecord,
  finding: findingRecord,
  situationReport: situationReportRecord,
  plan: planRecord,
  goal: goalRecord,
  measure: measureRecord,
  progressNote: progressNoteRecord,
  decision: decisionRecord,
  adoption: adoptionRecord,
  planChange: planChangeRecord,
  release: releaseRecord,
  gateProposal: gateProposalRecord,
  gateRecord: gateRecordRecord,
  caseRequest: caseRequestRecord,
  gateDate: gateDateRecord,
  holdPeriod: holdPeriodRecord,
  escalation: escalationRecord,
  supportService: supportServiceRecord,
  programmeVersion: programmeVersionRecord,
  applicationRound: roundRecord,
  application: applicationRecord,
  askBack: askBackRecord,
  interview: interviewRecord,
  rating: ratingRecord,
  admissionDecision: admissionDecisionRecord,
  applicationMail: applicationMailRecord,
  applicationFile: applicationFileRecord,
  document: documentRecord,
}

const patience = 60_000

/** A Tuesday, a Sunday, a leap day, New Year's Day, Easter Monday, and the days the clocks change. */
const days = ['2026-11-24', '2026-11-22', '2028-02-29', '2027-01-01', '2027-03-29', '2026-10-25', '2027-03-28'] as Day[]

describe.each(days)('the invented programme of %s', (today) => {
  let told: ToldProgramme
  beforeAll(() => {
    told = programmeOn(today)
  }, patience)

  it(
    'consists of records of the domain',
    () => {
      const strange = Object.entries(schemas).flatMap(([noun, schema]) =>
        told.records[noun as keyof typeof schemas].flatMap((record) => {
          const parsed = schema.safeParse(record)
          return parsed.success && isDeepStrictEqual(parsed.data, record) ? [] : [{ noun, record, issues: parsed.error?.issues }]
        }),
      )
      expect(strange.slice(0, 3)).toEqual([])
    },
    patience,
  )

  it('contradicts itself nowhere', () => {
    expect(contradictions(told)).toEqual([])
  })

  it('passes no gate by one person alone, nor with a criterion that is neither met, waived nor agreed as a condition', () => {
    for (const { proposedBy, confirmedBy, evaluation, conditions } of told.records.gateRecord) {
      expect(confirmedBy).not.toBe(proposedBy)
      expect(blockingCriteria(evaluation, conditions)).toEqual([])
    }
    for (const it of told.records.caseRequest) expect(it.decidedBy).not.toBe(it.requestedBy)
  })

  it('decides on applications by two people, on what two raters came to', () => {
    const { admissionDecision, application, rating } = told.records
    const totalOf = (id: string) => {
      const own = rating.filter((it) => it.applicationId === id)
      return ratingResult(own, application.find((it) => it.id === id)?.settlement ?? null).total
    }
    for (const it of admissionDecision) {
      expect(it.total).toBe(totalOf(it.applicationId))
      expect(needsSecondSignature(it) && it.state === 'signed' ? it.signedBy !== it.proposedBy : true).toBe(true)
    }
    expect(application.filter(({ id, state }) => state === 'rated' && totalOf(id) === null)).toEqual([])
    for (const [, own] of Map.groupBy(rating, (it) => it.applicationId)) expect(new Set(own.map((it) => it.raterId)).size).toBe(own.length)
  })

  it('writes to applicants in the words of the product, leaving nothing open but the secret link', () => {
    const { admissionDecision, applicationMail } = told.records
    const held = admissionDecision.filter((it) => it.state === 'signed').map(({ letter }) => letter)
    const sent = applicationMail.map(({ subject, text }) => ({ subject, body: text }))
    const open = [...held, ...sent].flatMap(({ subject, body }) => `${subject} ${body}`.match(/\{[^}]*\}/g) ?? [])
    expect([...new Set(open)]).toEqual(['{link}'])
    for (const it of held) expect(sent).toContainEqual(it)
    for (const it of admissionDecision.filter(({ state }) => state === 'open')) expect(it.letter.body).toContain('{caseNumber}')
  })

  it('has one facilitator a day at most', () => {
    for (const [, own] of Map.groupBy(told.records.assignment, (it) => it.caseId)) {
      const sorted = own.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
      expect(sorted.slice(1).map((it) => it.validFrom)).toEqual(sorted.slice(0, -1).map((it) => addDays(it.validTo ?? today, 1)))
      expect(sorted.filter((it) => isValidOn(it, today)).length).toBeLessThanOrEqual(1)
    }
  })

  it('numbers the cases of an office one after the other in the order of their admission', () => {
    const { case: cases } = told.records
    expect(new Set(cases.map((it) => it.number)).size).toBe(170)
    for (const [key, own] of Map.groupBy(cases, (it) => it.number.slice(0, 4))) {
      const inOrder = own.toSorted((a, b) => a.number.localeCompare(b.number))
      expect(inOrder.map((it) => it.number)).toEqual(own.map((_, index) => `${key}-${String(index + 1).padStart(3, '0')}`))
      expect(inOrder.map((it) => it.startedOn)).toEqual(inOrder.map((it) => it.startedOn).toSorted())
    }
  })
})

it('is the same whenever it is made on a day', { timeout: patience }, () => {
  const today = '2026-11-24' as Day
  expect(JSON.stringify(programmeOn(today).entries)).toBe(JSON.stringify(programmeOn(today).entries))
})

it('contradicts itself on no day', { timeout: 4 * patience }, () => {
  const anyDay = fc.integer({ min: 0, max: 365 * 8 }).map((offset) => addDays('2025-06-01' as Day, offset))
  fc.assert(
    fc.property(anyDay, (today) => {
      expect(contradictions(programmeOn(today))).toEqual([])
    }),
    { numRuns: 8, seed: 20_261_124 },
  )
})
