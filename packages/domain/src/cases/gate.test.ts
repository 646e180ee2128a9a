import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { gateRecordId, phaseRunId } from '../kernel/id.ts'
import type { Case } from './case.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { currentGate, gateAfter, gateSteps, type PassedGate, phaseBefore } from './gate.ts'
import { type Phase, type PhaseRun, phaseRunRecord, phases } from './phase.ts'
import { fakeBasis } from './phase-plan.fake.ts'
import { phaseSteps } from './phase-plan.ts'

const day = (text: string) => text as Day
const today = day('2026-11-24')
const run = (phase: Phase, enteredOn: string, leftOn: string | null): PhaseRun =>
  phaseRunRecord.parse({
    id: fakeId(),
    caseId: fakeId(),
    decidedBy: fakeId(),
    phase,
    enteredOn,
    leftOn,
    reason: '',
    result: null,
    version: 1,
  })
const passed = (gate: PassedGate['gate'], passedOn: string): PassedGate => ({
  id: gateRecordId.parse(fakeId()),
  gate,
  phaseRunId: phaseRunId.parse(fakeId()),
  passedOn: day(passedOn),
})
const gatesOf = (it: Case, runs: readonly PhaseRun[], records: readonly PassedGate[] = []) =>
  gateSteps(it, phaseSteps(fakeBasis(), it, runs, today), records)

it('stands before the gate after the current phase', () => {
  const it = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
  const records = [passed('admission', '2026-06-03'), passed('goals', '2026-08-10')]
  expect(gatesOf(it, [run('baseline', '2026-06-01', '2026-08-10'), run('goals', '2026-08-10', null)], records)).toEqual([
    { gate: 'admission', state: 'passed', plannedOn: '2026-06-01', passedOn: '2026-06-03', daysLate: 0, recordId: records[0]?.id },
    { gate: 'goals', state: 'passed', plannedOn: '2026-07-31', passedOn: '2026-08-10', daysLate: 0, recordId: records[1]?.id },
    { gate: 'actionPlan', state: 'open', plannedOn: '2026-09-24', passedOn: null, daysLate: 61, recordId: null },
    { gate: 'support', state: 'ahead', plannedOn: '2026-10-26', passedOn: null, daysLate: 0, recordId: null },
    { gate: 'closing', state: 'ahead', plannedOn: '2028-10-25', passedOn: null, daysLate: 0, recordId: null },
  ])
})

it('stands before the admission until it is recorded, but not once it has gone on without', () => {
  const it = fakeCase({ phase: 'baseline', startedOn: day('2026-06-01') })
  const runs = [run('baseline', '2026-06-01', null)]
  expect(gatesOf(it, runs).map(({ gate, state }) => [gate, state])).toEqual([
    ['admission', 'open'],
    ['goals', 'ahead'],
    ['actionPlan', 'ahead'],
    ['support', 'ahead'],
    ['closing', 'ahead'],
  ])
  const admitted = gatesOf(it, runs, [passed('admission', '2026-06-03')])
  expect(admitted.slice(0, 2)).toMatchObject([{ state: 'passed', passedOn: '2026-06-03' }, { state: 'open' }])
  const later = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
  expect([currentGate(later, []), currentGate({ ...later, lifecycle: 'completed' }, [])]).toEqual(['actionPlan', null])
})

it('has a gate after each phase, and the phase it ends', () => {
  expect(phases.map(gateAfter)).toEqual(['goals', 'actionPlan', 'support', 'closing'])
  expect(phases.map((it) => phaseBefore(gateAfter(it)))).toEqual(phases)
  expect(phaseBefore('admission')).toBeNull()
})

it('opens a passed gate again when the case goes back', () => {
  const it = fakeCase({ phase: 'baseline', startedOn: day('2026-06-01') })
  const runs = [run('baseline', '2026-06-01', '2026-08-10'), run('goals', '2026-08-10', '2026-11-01'), run('baseline', '2026-11-01', null)]
  const records = [passed('admission', '2026-06-01'), passed('goals', '2026-08-10')]
  expect(gatesOf(it, runs, records)[1]).toMatchObject({ state: 'open', recordId: null, plannedOn: '2026-12-31', daysLate: 0 })
})

it.each([
  ['completed', 'passed', '2026-11-20'],
  ['discontinued', 'ahead', null],
] as const)('leaves the closing gate of a %s case %s', (lifecycle, state, passedOn) => {
  const closedOn = day('2026-11-20')
  const support = { supportStart: day('2024-11-21'), supportEnd: closedOn }
  const it = fakeCase({ phase: 'support', lifecycle, closedOn, ...support, startedOn: day('2024-06-01') })
  expect(gatesOf(it, [run('support', '2024-11-21', closedOn)])[4]).toMatchObject({ gate: 'closing', state, passedOn })
})
