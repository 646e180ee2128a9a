import type { GateFacts, GrantedWaiver } from '@etappe/domain/gates/gate-facts'
import { grantedDays } from '@etappe/domain/facilitation/contingent'
import { supportEndFor } from '@etappe/domain/cases/phase-plan'
import type { UserId } from '@etappe/domain/kernel/id'
import type { Scene } from './case-scene.ts'
import type { Told } from './story.ts'

type Records = Told['records']

function participants(records: Records): GateFacts['participants'] {
  const organisations = new Map(records.organisation.map((it) => [it.id, it]))
  return records.participation.flatMap((participation) => {
    const of = organisations.get(participation.organisationId)
    return of ? [{ participation, kind: of.kind, pillar: of.pillar, name: of.name }] : []
  })
}

function waivers(records: Records, nameOf: (id: UserId) => string): GrantedWaiver[] {
  return records.caseRequest.flatMap(({ id, subject, state, reason, decidedBy, decidedOn }) =>
    subject.kind === 'waiver' && state === 'granted' && decidedBy !== null && decidedOn !== null
      ? [{ ...subject, requestId: id, reason, byName: nameOf(decidedBy), on: decidedOn }]
      : [],
  )
}

/** What the gates look at, from the records of one case as they stood at a moment. */
export function toldFacts({ definition, cast, place }: Scene, records: Records): GateFacts {
  const [record] = records.case
  if (!record) throw new Error('the story has no case')
  const nameOf = (id: UserId) => cast.names.get(id) ?? ''
  const reports = records.situationReport.filter((it) => it.state === 'final')
  const services = records.supportService
  return {
    case: record,
    phaseRunId: records.phaseRun.find((it) => it.leftOn === null)?.id ?? null,
    municipalities: place.municipalities,
    participants: participants(records),
    milestones: records.milestone.map((it) => ({ ...it, documentName: null })),
    assignments: records.assignment.map((it) => ({ ...it, name: nameOf(it.userId) })),
    meetings: records.meeting.filter((it) => it.state === 'held').map((it) => ({ ...it, hasMinutes: it.notes.trim() !== '' })),
    findings: records.finding,
    offers: records.offer.filter((it) => it.state !== 'ended'),
    declared: records.coverageMark.filter((it) => it.level === null && it.band === null),
    indicators: records.indicatorValue,
    reviews: records.coverageReview,
    report: reports.toSorted((a, b) => b.number - a.number)[0] ?? null,
    plan: { plan: records.plan[0] ?? null, goals: records.goal, measures: records.measure, decisions: records.decision },
    plannedServices: services.filter((it) => it.state === 'planned'),
    facilitation: services.filter((it) => it.kind === 'facilitation' && it.state === 'delivered'),
    grantedDays: grantedDays(definition, record.kind, records.assignment),
    usualSupportEnd: record.supportStart === null ? null : supportEndFor(definition, record.supportStart),
    waivers: waivers(records, nameOf),
  }
}
