import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { startDefinition } from '../programme/definition.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { isBack, type Phase, phaseAfter, type PhaseResult, type PhaseRun, phaseRunRecord, phaseSteps, plannedEnd } from './phase.ts'

const day = (text: string) => text as Day
const today = day('2026-11-24')

const run = (phase: Phase, enteredOn: string, leftOn: string | null = null, result: PhaseResult | null = null): PhaseRun =>
  phaseRunRecord.parse({ id: fakeId(), caseId: fakeId(), decidedBy: fakeId(), phase, enteredOn, leftOn, reason: '', result, version: 1 })

describe('the plan of a case', () => {
  it('chains the target lengths from the day of admission', () => {
    const it = fakeCase({ startedOn: day('2026-11-01') })
    const steps = phaseSteps(startDefinition, it, [run('baseline', '2026-11-01')], today)
    expect(steps.map((step) => [step.phase, step.state, step.plannedStart, step.plannedEnd])).toEqual([
      ['baseline', 'current', '2026-11-01', '2026-12-31'],
      ['goals', 'ahead', '2026-12-31', '2027-02-14'],
      ['actionPlan', 'ahead', '2027-02-14', '2027-03-16'],
      ['support', 'ahead', '2027-03-16', '2029-03-15'],
    ])
    expect(steps[0]).toMatchObject({ days: 23, targetDays: 60, daysOver: 0, actualStart: '2026-11-01', actualEnd: null })
  })

  it('counts anew from the day a phase was really entered', () => {
    const it = fakeCase({ kind: 'modelMunicipality', phase: 'goals', startedOn: day('2026-02-02') })
    const runs = [run('baseline', '2026-02-02', '2026-05-21', 'advanced'), run('goals', '2026-05-21')]
    const [baseline, goals, actionPlan] = phaseSteps(startDefinition, it, runs, today)
    expect(baseline).toMatchObject({ state: 'done', plannedEnd: '2026-07-02', actualEnd: '2026-05-21', days: 108, daysOver: 0 })
    expect(goals).toMatchObject({ plannedStart: '2026-05-21', plannedEnd: '2026-07-20', daysOver: 127 })
    expect(actionPlan).toMatchObject({ plannedStart: '2026-07-20', plannedEnd: '2026-11-17' })
  })

  it('says by how many days a finished phase ran over', () => {
    const it = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
    const runs = [run('baseline', '2026-06-01', '2026-08-10', 'advanced'), run('goals', '2026-08-10')]
    expect(phaseSteps(startDefinition, it, runs, today)[0]).toMatchObject({ plannedEnd: '2026-07-31', daysOver: 10 })
  })

  it('adds up all stays in a phase the case came back to and plans from the last one', () => {
    const it = fakeCase({ phase: 'baseline', startedOn: day('2026-08-01') })
    const runs = [
      run('baseline', '2026-08-01', '2026-09-01', 'advanced'),
      run('goals', '2026-09-01', '2026-11-04', 'returned'),
      run('baseline', '2026-11-04'),
    ]
    const [baseline, goals] = phaseSteps(startDefinition, it, runs, today)
    expect(baseline).toMatchObject({ state: 'current', runs: 2, days: 31 + 20, runDays: 20, actualStart: '2026-08-01' })
    expect(baseline).toMatchObject({ plannedStart: '2026-11-04', plannedEnd: '2027-01-03', targetDays: 60 })
    expect(goals).toMatchObject({ state: 'ahead', runs: 1, actualStart: null, plannedStart: '2027-01-03' })
  })

  it('ends the support on the day that was agreed, not after the usual 24 months', () => {
    const it = fakeCase({ phase: 'support', supportStart: day('2025-01-10'), supportEnd: day('2026-10-31'), startedOn: day('2024-09-01') })
    const support = phaseSteps(startDefinition, it, [run('support', '2025-01-10')], today)[3]
    expect(support).toMatchObject({ state: 'current', plannedEnd: '2026-10-31', daysOver: 24 })
  })

  it('stops counting when the case is closed', () => {
    const it = fakeCase({ phase: 'baseline', lifecycle: 'discontinued', startedOn: day('2026-06-01'), closedOn: day('2026-06-11') })
    const runs = [run('baseline', '2026-06-01', '2026-06-11', 'discontinued')]
    expect(phaseSteps(startDefinition, it, runs, today)[0]).toMatchObject({ state: 'done', actualEnd: '2026-06-11', days: 10, daysOver: 0 })
  })
})

it('supports 24 months, to the day before', () => {
  expect(plannedEnd(startDefinition, 'network', 'support', day('2026-10-01'))).toBe('2028-09-30')
  expect(plannedEnd(startDefinition, 'network', 'support', day('2024-02-29'))).toBe('2026-02-27')
})

it('knows which phase follows and which way is back', () => {
  expect(phaseAfter('goals')).toBe('actionPlan')
  expect(phaseAfter('support')).toBeNull()
  expect(isBack('support', 'goals')).toBe(true)
  expect(isBack('goals', 'goals')).toBe(false)
})
