import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { addDays, addMonths, type Day } from '../kernel/day.ts'
import { meetingId, supportServiceId } from '../kernel/id.ts'
import { meetingKinds } from '../meetings/meeting.ts'
import { startDefinition } from '../programme/start-definition.ts'
import { elapsedShare, type LedgerBasis, ledgerBasis, ledgerOf, lineStates, type ServiceSum, worstState } from './ledger.ts'
import { ledgerEntries, sumEntries } from './ledger-entry.ts'
import { enteredServices, type ServiceKind } from './support-service.ts'

const start = '2026-04-26' as Day
const end = '2028-04-25' as Day
const today = '2026-11-24' as Day

const basis = (on = today, over: Partial<Parameters<typeof ledgerBasis>[1]> = {}): LedgerBasis =>
  ledgerBasis(startDefinition, { kind: 'network', assignments: [], supportStart: start, supportEnd: end, closedOn: null, ...over }, on)
const sum = (delivered: number, planned = 0, overdue = 0): ServiceSum => ({ delivered, planned, overdue })
const lineAt = (on: Day, kind: ServiceKind, it: ServiceSum, over = {}) =>
  ledgerOf(basis(on, over), { [kind]: it }).lines.find((line) => line.kind === kind)

describe('what is promised', () => {
  it('is what the definition says; meetings per half-year, days as granted', () => {
    expect(basis().promised).toEqual({ facilitation: 10, meeting: 8, expertInput: 1, exchange: 0, training: 2, publicRelations: 1 })
    const model = basis(today, { kind: 'modelMunicipality', assignments: [{ daysGranted: 30.5 }] })
    expect(model.promised).toEqual({ facilitation: 30.5, meeting: 12, expertInput: 3, exchange: 2, training: 3, publicRelations: 2 })
  })

  it('grows by meetings when the support is extended, and is told before it begins', () => {
    expect(basis(today, { supportEnd: addDays(addMonths(start, 30), -1) }).promised.meeting).toBe(10)
    const ahead = ledgerOf(basis(today, { supportStart: null, supportEnd: null }), {})
    expect(ahead).toMatchObject({ stage: 'ahead', window: null, elapsed: 0 })
    expect(ahead.lines.map((it) => it.kind)).toEqual(['facilitation', 'meeting', 'expertInput', 'training', 'publicRelations'])
    expect(ahead.lines.every((it) => it.state === null && it.missing === it.promised && it.catchUpBy === null)).toBe(true)
  })

  it('leaves out what is neither promised nor used, and shows what was given beyond', () => {
    expect(lineAt(today, 'exchange', sum(1))).toMatchObject({ promised: 0, delivered: 1, missing: 0, state: 'done' })
    expect(ledgerOf(basis(), {}).lines.some((it) => it.kind === 'exchange')).toBe(false)
  })
})

describe('the state of a line', () => {
  it.each([
    ['meeting', '2026-05-01', sum(0), 'onTrack'],
    ['meeting', '2026-11-24', sum(2), 'onTrack'],
    ['meeting', '2026-11-24', sum(1), 'behind'],
    ['meeting', '2026-11-24', sum(1, 7), 'onTrack'],
    ['meeting', '2026-11-24', sum(0), 'unused'],
    ['meeting', '2026-11-24', sum(0, 1), 'behind'],
    ['meeting', '2026-11-24', sum(8), 'done'],
    ['meeting', '2028-01-01', sum(5), 'late'],
    ['meeting', '2028-01-01', sum(5, 3), 'onTrack'],
    ['meeting', '2028-04-26', sum(5, 3), 'late'],
    ['meeting', '2028-04-26', sum(0), 'unused'],
    ['meeting', '2028-04-26', sum(9), 'done'],
    ['expertInput', '2027-04-01', sum(0), 'onTrack'],
    ['expertInput', '2027-05-01', sum(0), 'unused'],
    ['expertInput', '2028-02-25', sum(0), 'unused'],
    ['expertInput', '2028-02-26', sum(0), 'late'],
    ['facilitation', '2026-11-24', sum(2.75), 'behind'],
    ['facilitation', '2026-11-24', sum(3), 'onTrack'],
  ] as const)('of %s on %s with %o is %s', (kind, on, it, state) => {
    expect(lineAt(on as Day, kind, it)?.state).toBe(state)
  })

  it('names the last day on which it can be caught up at twice the pace', () => {
    // Three of eight meetings: 45.7 days each at twice the even pace.
    expect(lineAt(today, 'meeting', sum(2, 3))).toMatchObject({ missing: 3, catchUpBy: addDays(end, -138) })
    // A single one needs no more than 60 days.
    expect(lineAt(today, 'expertInput', sum(0))).toMatchObject({ catchUpBy: addDays(end, -60) })
    expect(lineAt(today, 'meeting', sum(2, 6))).toMatchObject({ missing: 0, catchUpBy: null })
  })

  it('is final once the case has ended, and nothing planned counts any more', () => {
    const over = { closedOn: '2026-11-01' as Day }
    expect(lineAt(today, 'meeting', sum(1, 7), over)).toMatchObject({ planned: 0, missing: 7, state: 'late', catchUpBy: null })
    expect(elapsedShare(basis(end, over))).toBe(elapsedShare(basis('2026-11-01' as Day)))
    expect(ledgerOf(basis(today, { ...over, supportStart: null, supportEnd: null }), {})).toMatchObject({ stage: 'ended', elapsed: 0 })
  })

  it('is summed up by the worst', () => {
    expect(worstState(ledgerOf(basis(), { meeting: sum(8) }))).toBe('unused')
    expect(worstState(ledgerOf(basis('2028-04-01' as Day), {}))).toBe('late')
    expect(worstState({ lines: [] })).toBeNull()
  })
})

const someDay = fc.integer({ min: -60, max: 800 }).map((days) => addDays(start, days))
const someService = fc.record({
  id: fc.constant(null).map(() => supportServiceId.parse(fakeId())),
  kind: fc.constantFrom(...enteredServices),
  state: fc.constantFrom('planned' as const, 'delivered' as const, 'cancelled' as const),
  amount: fc.integer({ min: 1, max: 12 }).map((it) => it / 4),
  on: someDay,
  meetingId: fc.constant(null),
})
const someMeeting = fc.record({
  id: fc.constant(null).map(() => meetingId.parse(fakeId())),
  kind: fc.constantFrom(...meetingKinds),
  state: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
  heldOn: someDay,
})
const someLedger = fc.record({
  on: someDay,
  kind: fc.constantFrom('network' as const, 'modelMunicipality' as const),
  closedOn: fc.option(someDay),
  services: fc.array(someService, { maxLength: 12 }),
  meetings: fc.array(someMeeting, { maxLength: 12 }),
})

describe('whatever happened', () => {
  it('never shows less than nothing, and delivered, planned and missing make up what is promised', () => {
    fc.assert(
      fc.property(someLedger, ({ on, kind, closedOn, services, meetings }) => {
        const at = basis(on, { kind, closedOn })
        const { lines, elapsed } = ledgerOf(at, sumEntries(ledgerEntries(services, meetings, at.window), at))
        expect(elapsed).toBeGreaterThanOrEqual(0)
        expect(elapsed).toBeLessThanOrEqual(1)
        for (const it of lines) {
          expect(Math.min(it.promised, it.delivered, it.planned, it.missing, it.overdue, it.expected)).toBeGreaterThanOrEqual(0)
          const whole = it.delivered + it.planned + it.missing
          expect(whole).toBe(Math.max(it.promised, it.delivered + it.planned))
          expect(it.expected).toBeLessThanOrEqual(it.promised)
          expect(lineStates).toContain(it.state ?? 'onTrack')
        }
      }),
    )
  })

  it('lets time only go on', () => {
    fc.assert(
      fc.property(someDay, fc.nat(60), (on, later) => {
        expect(elapsedShare(basis(addDays(on, later)))).toBeGreaterThanOrEqual(elapsedShare(basis(on)))
      }),
    )
  })

  it('counts every meeting at most once, and only within the support', () => {
    fc.assert(
      fc.property(fc.array(someService, { maxLength: 6 }), fc.array(someMeeting, { minLength: 1, maxLength: 6 }), (services, meetings) => {
        const naming = services.map((it, index) => ({ ...it, meetingId: meetings[index % meetings.length]?.id ?? null }))
        const ofMeetings = ledgerEntries(naming, meetings, { start, end }).filter((it) => it.serviceId === null)
        const ids = ofMeetings.map((it) => it.meetingId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const it of ofMeetings) expect(it.on >= start && it.on <= end && it.amount === 1).toBe(true)
        const told = naming.filter((it) => it.state !== 'cancelled' && it.kind !== 'facilitation').map((it) => it.meetingId)
        expect(ofMeetings.some((it) => it.kind === 'expertInput' && told.includes(it.meetingId))).toBe(false)
      }),
    )
  })
})
