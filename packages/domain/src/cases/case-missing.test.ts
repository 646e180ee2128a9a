import { describe, expect, it } from 'vitest'
import { assignmentRecord } from '../facilitation/assignment.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { userId } from '../kernel/id.ts'
import { termsOf } from '../programme/definition.ts'
import { startDefinition } from '../programme/start-definition.ts'
import type { Case } from './case.ts'
import { type Meeting, meetingRecord, nobody } from '../meetings/meeting.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { missingOf } from './case-missing.ts'

const today = '2026-11-24' as Day
const whole = {
  ownerId: userId.parse(fakeId()),
  contactName: 'Wiebke Sünnenfeld',
  contactEmail: 'w.suennenfeld@example.org',
} satisfies Partial<Case>
const assigned = (validTo: Day | null) =>
  assignmentRecord.parse({
    id: fakeId(),
    caseId: fakeId(),
    userId: fakeId(),
    validFrom: '2026-01-12',
    validTo,
    daysGranted: null,
    grantReason: '',
    version: 1,
  })

const meeting = (state: Meeting['state'], heldOn: Day) =>
  meetingRecord.parse({
    id: fakeId(),
    caseId: fakeId(),
    kind: 'review',
    state,
    heldOn,
    startsAt: null,
    endsAt: null,
    place: '',
    participants: nobody,
    notes: '',
    nextSteps: '',
    version: 1,
  })

const factsOf = (over: Partial<Case> = {}) => ({
  case: fakeCase({ ...whole, ...over }),
  terms: termsOf(startDefinition, 1, 'network'),
  assignments: [assigned(null)],
  meetings: [meeting('planned', today)],
  lastContactOn: addDays(today, -10) as Day | null,
  nextMilestone: { kind: 'agreement' as const, title: '', dueOn: today },
})
const partsOf = (facts: Parameters<typeof missingOf>[0]) => missingOf(facts, today).map((it) => it.part)

describe('what is missing', () => {
  it('is nothing in a case with everything', () => {
    expect(partsOf(factsOf())).toEqual([])
  })

  it('names people, next milestone and the days without a meeting, the most urgent first', () => {
    const facts = { ...factsOf({ ownerId: null, topics: [] }), assignments: [], lastContactOn: addDays(today, -60), nextMilestone: null }
    expect(missingOf(facts, today)).toEqual([
      { part: 'contact', days: 60 },
      { part: 'owner', days: null },
      { part: 'facilitator', days: null },
      { part: 'nextMilestone', days: null },
      { part: 'topics', days: null },
    ])
  })

  it('counts an assignment that ended yesterday as none', () => {
    expect(partsOf({ ...factsOf(), assignments: [assigned(addDays(today, -1))] })).toEqual(['facilitator'])
    expect(partsOf({ ...factsOf(), assignments: [assigned(today)] })).toEqual([])
  })

  it('asks for the next meeting when none is planned from today on', () => {
    expect(partsOf({ ...factsOf(), meetings: [meeting('planned', addDays(today, -1)), meeting('held', today)] })).toEqual(['nextMeeting'])
    expect(partsOf({ ...factsOf(), meetings: [meeting('cancelled', addDays(today, 7))] })).toEqual(['nextMeeting'])
  })

  it('asks for a way to reach a contact person only when there is one', () => {
    expect(partsOf(factsOf({ contactEmail: '' }))).toEqual(['contactWay'])
    expect(partsOf(factsOf({ contactName: '', contactEmail: '' }))).toEqual(['contactPerson'])
  })

  it('asks a model municipality for coordination and steering group', () => {
    expect(partsOf(factsOf({ kind: 'modelMunicipality', concern: '' }))).toEqual(['coordinator', 'steeringGroup'])
  })

  it('asks for no contact while the case waits for its municipality, that day included, nor within another rhythm', () => {
    const silent = { ...factsOf(), lastContactOn: addDays(today, -90) }
    const waits = (until: Day) => partsOf({ ...silent, case: { ...silent.case, waitingUntil: until, waitingReason: 'Haushalt' } })
    expect(waits(today)).toEqual([])
    expect(waits(addDays(today, -1))).toEqual(['contact'])
    const calm = { ...silent.terms.contact, baseline: { amberAfter: 91, redAfter: 120 } }
    expect(partsOf({ ...silent, terms: { ...silent.terms, contact: calm } })).toEqual([])
  })

  it('waits while the case is on hold and ends with the case', () => {
    const silent = { ...factsOf({ lifecycle: 'onHold' }), lastContactOn: null, nextMilestone: null }
    expect(partsOf(silent)).toEqual([])
    expect(partsOf({ ...factsOf({ lifecycle: 'completed', ownerId: null }), assignments: [] })).toEqual([])
  })
})
