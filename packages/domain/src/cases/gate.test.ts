import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { startDefinition } from '../programme/definition.ts'
import type { Case } from './case.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { gateSteps } from './gate.ts'
import { type Phase, type PhaseRun, phaseRunRecord, phaseSteps } from './phase.ts'

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
const gatesOf = (it: Case, runs: readonly PhaseRun[]) => gateSteps(it, phaseSteps(startDefinition, it, runs, today))

it('stands before the gate after the current phase', () => {
  const it = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
  expect(gatesOf(it, [run('baseline', '2026-06-01', '2026-08-10'), run('goals', '2026-08-10', null)])).toEqual([
    { gate: 'admission', state: 'passed', plannedOn: '2026-06-01', passedOn: '2026-06-01', daysLate: 0 },
    { gate: 'goals', state: 'passed', plannedOn: '2026-07-31', passedOn: '2026-08-10', daysLate: 0 },
    { gate: 'actionPlan', state: 'open', plannedOn: '2026-09-24', passedOn: null, daysLate: 61 },
    { gate: 'support', state: 'ahead', plannedOn: '2026-10-24', passedOn: null, daysLate: 0 },
    { gate: 'closing', state: 'ahead', plannedOn: '2028-10-23', passedOn: null, daysLate: 0 },
  ])
})

it('opens a passed gate again when the case goes back', () => {
  const it = fakeCase({ phase: 'baseline', startedOn: day('2026-06-01') })
  const runs = [run('baseline', '2026-06-01', '2026-08-10'), run('goals', '2026-08-10', '2026-11-01'), run('baseline', '2026-11-01', null)]
  expect(gatesOf(it, runs)[1]).toMatchObject({ state: 'open', plannedOn: '2026-12-31', daysLate: 0 })
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
