import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { courseEffect, type CourseOf } from './course-effect.ts'
import { type Phase, phaseRunRecord } from './phase.ts'
import { fakeBasis } from './phase-plan.fake.ts'
import { holdPeriodRecord } from './hold-period.ts'

const day = (text: string) => text as Day
const today = day('2026-11-24')
const run = (phase: Phase, enteredOn: string) =>
  phaseRunRecord.parse({
    id: fakeId(),
    caseId: fakeId(),
    decidedBy: fakeId(),
    phase,
    enteredOn,
    leftOn: null,
    reason: '',
    result: null,
    version: 1,
  })
const terms = { ...fakeBasis().terms, programmeVersion: 1, contact: {} as CourseOf['terms']['contact'] }
const course = (over: Partial<Omit<CourseOf, 'terms'>>): CourseOf => ({
  case: fakeCase(),
  runs: [],
  terms,
  holidays: [],
  holds: [],
  gateDates: [],
  ...over,
})
const inBaseline = course({ case: fakeCase({ startedOn: day('2026-11-02') }), runs: [run('baseline', '2026-11-02')] })
const daysOf = (effect: ReturnType<typeof courseEffect>) => effect.gates.map((it) => [it.gate, it.days])

it('tells the plan after the next phase beside the plan as it stands', () => {
  const detail = course({ case: fakeCase({ phase: 'goals', startedOn: day('2026-06-01') }), runs: [run('goals', '2026-08-10')] })
  const effect = courseEffect(detail, { kind: 'enter', to: 'actionPlan', on: day('2026-11-20') }, today)
  expect(effect.gates).toEqual([
    { gate: 'support', before: '2026-10-26', after: '2026-12-21', days: 56 },
    { gate: 'closing', before: '2028-10-25', after: '2028-12-20', days: 56 },
  ])
  expect(effect).toMatchObject({ support: null, dropped: null })
})

it('begins 24 months of support with the move into it', () => {
  const detail = course({ case: fakeCase({ phase: 'actionPlan' }), runs: [run('actionPlan', '2026-10-01')] })
  expect(courseEffect(detail, { kind: 'enter', to: 'support', on: today }, today).support).toEqual({ from: '2026-11-24', to: '2028-11-23' })
})

it('takes the agreed support away when the case goes back, and opens the gates again', () => {
  const agreed = { supportStart: day('2026-01-01'), supportEnd: day('2028-06-30') }
  const detail = course({ case: fakeCase({ phase: 'support', ...agreed }), runs: [run('support', '2026-01-01')] })
  const effect = courseEffect(detail, { kind: 'enter', to: 'goals', on: today }, today)
  expect(effect.dropped).toEqual({ from: '2026-01-01', to: '2028-06-30' })
  expect(effect.gates.map((it) => [it.gate, it.after])).toEqual([
    ['actionPlan', '2027-01-08'],
    ['support', '2027-02-08'],
    ['closing', '2029-02-07'],
  ])
})

it('moves every gate ahead by the days of a rest, if anybody knows them', () => {
  expect(daysOf(courseEffect(inBaseline, { kind: 'hold', until: day('2026-12-22') }, today))).toEqual([
    ['goals', 28],
    ['actionPlan', 28],
    ['support', 28],
    ['closing', 28],
  ])
  expect(daysOf(courseEffect(inBaseline, { kind: 'hold', until: null }, today)).every(([, days]) => days === 0)).toBe(true)
})

it('counts the rest to the day when the case goes on', () => {
  const open = holdPeriodRecord.parse({
    id: fakeId(),
    caseId: fakeId(),
    heldOn: '2026-11-10',
    until: null,
    resumedOn: null,
    reason: '',
    version: 1,
  })
  expect(daysOf(courseEffect({ ...inBaseline, holds: [open] }, { kind: 'resume' }, today))[0]).toEqual(['goals', 14])
})

it('plans nothing any more once the case is discontinued', () => {
  const { gates } = courseEffect(inBaseline, { kind: 'discontinue', on: today }, today)
  expect(gates.map((it) => [it.gate, it.after])).toEqual([
    ['goals', null],
    ['actionPlan', null],
    ['support', null],
    ['closing', null],
  ])
})

it('begins the phase anew on the day a case is reopened', () => {
  const closed = course({
    case: fakeCase({ startedOn: day('2026-06-01'), lifecycle: 'discontinued', closedOn: day('2026-07-01') }),
    runs: [{ ...run('baseline', '2026-06-01'), leftOn: day('2026-07-01'), result: 'discontinued' }],
  })
  expect(courseEffect(closed, { kind: 'reopen' }, today).gates[0]).toMatchObject({ gate: 'goals', after: '2027-01-25' })
})

it('moves nothing but the end when the support is extended', () => {
  const window = { supportStart: day('2026-01-05'), supportEnd: day('2028-01-04') }
  const detail = course({ case: fakeCase({ phase: 'support', ...window }), runs: [run('support', '2026-01-05')] })
  expect(courseEffect(detail, { kind: 'support', supportEnd: day('2028-04-04') }, today).gates).toEqual([
    { gate: 'closing', before: '2028-01-04', after: '2028-04-04', days: 91 },
  ])
})

it('moves the gates behind one that is agreed for another day', () => {
  expect(courseEffect(inBaseline, { kind: 'agree', gate: 'goals', on: day('2027-01-15') }, today).gates.slice(0, 2)).toEqual([
    { gate: 'goals', before: '2027-01-01', after: '2027-01-15', days: 14 },
    { gate: 'actionPlan', before: '2027-02-15', after: '2027-03-01', days: 14 },
  ])
})
