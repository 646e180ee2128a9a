import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { startDefinition } from '../programme/definition.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { moveEffect } from './move-effect.ts'
import { type Phase, phaseRunRecord } from './phase.ts'

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
const plan = (steps: readonly { phase: Phase; plannedEnd: Day }[]) => steps.map((step) => [step.phase, step.plannedEnd])

it('tells the plan after a move beside the plan as it stands', () => {
  const detail = { case: fakeCase({ phase: 'goals', startedOn: day('2026-06-01') }), runs: [run('goals', '2026-08-10')] }
  const effect = moveEffect(startDefinition, detail, { to: 'actionPlan', on: day('2026-11-20') }, today)
  expect(plan(effect.before)).toEqual([
    ['actionPlan', '2026-10-24'],
    ['support', '2028-10-23'],
  ])
  expect(plan(effect.steps)).toEqual([
    ['actionPlan', '2026-12-20'],
    ['support', '2028-12-19'],
  ])
  expect(effect).toMatchObject({ support: null, dropped: null })
})

it('begins 24 months of support with the move into it', () => {
  const detail = { case: fakeCase({ phase: 'actionPlan' }), runs: [run('actionPlan', '2026-10-01')] }
  const { support } = moveEffect(startDefinition, detail, { to: 'support', on: today }, today)
  expect(support).toEqual({ from: '2026-11-24', to: '2028-11-23' })
})

it('takes the agreed support away when the case goes back', () => {
  const agreed = { supportStart: day('2026-01-01'), supportEnd: day('2028-06-30') }
  const detail = { case: fakeCase({ phase: 'support', ...agreed }), runs: [run('support', '2026-01-01')] }
  const effect = moveEffect(startDefinition, detail, { to: 'goals', on: today }, today)
  expect(effect.dropped).toEqual({ from: '2026-01-01', to: '2028-06-30' })
  expect(plan(effect.steps)).toEqual([
    ['goals', '2027-01-08'],
    ['actionPlan', '2027-02-07'],
    ['support', '2029-02-06'],
  ])
})
