import { type CoreIndicator, coreIndicators } from '../baseline/indicator.ts'
import { coreComplete, neededCore } from '../baseline/indicator-core.ts'
import { type Pillar, pillars } from '../baseline/pillar.ts'
import { isValidOn } from '../kernel/day.ts'
import { type CriterionRule, counted, found, lackingNothing, shownAt } from './criterion-rule.ts'
import { milestoneRule } from './criterion-rules-milestone.ts'
import type { Evidence, EvidencePlace } from './evaluation.ts'
import type { GateFacts, MeetingFact } from './gate-facts.ts'

const facilitatorAssigned: CriterionRule = (facts, _, on) => {
  const now = facts.assignments.filter((it) => isValidOn(it, on))
  return found('people', now.length > 0, { evidence: now.map(({ name, validFrom }) => shownAt('people', { label: name, on: validFrom })) })
}

const shownMeeting = ({ id, kind, heldOn }: MeetingFact): Evidence => shownAt('meetings', { id, term: `meetingKind.${kind}`, on: heldOn })

const analysisMeeting: CriterionRule = (facts, bounds, on) => {
  const held = facts.meetings.filter((it) => it.kind === 'analysisWorkshop' && it.heldOn <= on)
  const { isMet, count, evidence } = counted('meetings', held.filter((it) => it.hasMinutes).map(shownMeeting), bounds)
  return found('meetings', isMet, { count, evidence, gaps: held.filter((it) => !it.hasMinutes).map(shownMeeting) })
}

type FindingFact = GateFacts['findings'][number]
const shownFinding = ({ id, text, pillar }: FindingFact): Evidence =>
  shownAt('findings', { id, label: text, term: pillar === null ? null : `pillar.${pillar}` })

/** The last recorded first: they have no day of their own. */
const latest = (findings: readonly FindingFact[]) => findings.toSorted((a, b) => b.number - a.number)

const findings: CriterionRule = (facts, bounds) => counted('findings', latest(facts.findings).map(shownFinding), bounds)

const gapFinding: CriterionRule = (facts, bounds) =>
  counted('findings', latest(facts.findings.filter((it) => it.kind === 'gap')).map(shownFinding), bounds)

/** Met when something stands for each of the three pillars; the pillars without are the gaps. */
function perPillar(place: EvidencePlace, evidenceOf: (pillar: Pillar) => Evidence | undefined) {
  const each = pillars.map((pillar) => ({ pillar, evidence: evidenceOf(pillar) }))
  const evidence = each.flatMap((it) => it.evidence ?? [])
  const missing = each.filter((it) => it.evidence === undefined)
  return lackingNothing(
    place,
    evidence,
    missing.map(({ pillar }) => shownAt(place, { term: `pillar.${pillar}` })),
  )
}

const offersPerPillar: CriterionRule = ({ offers, declared }) =>
  perPillar('offers', (pillar) => {
    const term = `pillar.${pillar}`
    const offer = offers.find((it) => it.pillars.includes(pillar))
    if (offer) return shownAt('offers', { id: offer.id, label: offer.name, term })
    const none = declared.find((it) => it.pillar === pillar)
    return none && shownAt('coverage', { label: none.reason, term })
  })

/** A finding without a pillar concerns all three. */
const findingsPerPillar: CriterionRule = (facts) =>
  perPillar('findings', (pillar) => {
    const finding = latest(facts.findings).find((it) => it.pillar === pillar || it.pillar === null)
    return finding && { ...shownFinding(finding), term: `pillar.${pillar}` }
  })

const shownIndicator = (key: CoreIndicator): Evidence => shownAt('indicators', { id: key, term: `indicator.${key}` })

/** The core ten: so many with year and source, the rest marked as not available. */
const coreRule: CriterionRule = (facts, { atLeast }) => {
  const core = coreComplete(facts.indicators, atLeast ?? neededCore)
  const unsettled = [...core.withoutSource, ...core.missing]
  // Everything is settled and still too few have a value: then it is the ones marked as not available.
  const gaps = coreIndicators.filter((key) => (unsettled.length > 0 ? unsettled : core.notAvailable).includes(key))
  const evidence = core.withSource.map(shownIndicator)
  return found('indicators', core.isComplete, { count: evidence.length, evidence, gaps: gaps.map(shownIndicator) })
}

const coverageReviewed: CriterionRule = ({ reviews }, _, on) => {
  const done = reviews.filter((it) => it.reviewedOn <= on)
  const evidence = done.map((it) => shownAt('coverage', { id: it.id, label: it.reviewedBy, on: it.reviewedOn }))
  return found('coverage', done.length > 0, { evidence })
}

const reportApproved: CriterionRule = ({ report }) => {
  if (report === null) return found('report', false)
  const { id, number, approvedBy, approvedOn } = report
  const isApproved = approvedOn !== null && approvedBy !== ''
  const label = isApproved ? approvedBy : `V${number}`
  const shown = [shownAt('report', { id, label, term: isApproved ? null : 'report.notApproved', on: approvedOn })]
  return found('report', isApproved, isApproved ? { evidence: shown } : { gaps: shown })
}

/** Criteria of the baseline analysis. */
export const analysisRules = {
  agreementSigned: milestoneRule('agreement'),
  facilitatorAssigned,
  analysisMeeting,
  findings,
  gapFinding,
  offersPerPillar,
  coreIndicators: coreRule,
  findingsPerPillar,
  coverageReviewed,
  reportApproved,
} satisfies Record<string, CriterionRule>
