import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { fakeCase } from './case.fake.ts'
import { agreedDayProblem, gatesToAgree } from './gate-date.ts'
import { currentPlannedEnd, firstPlan, phaseSteps, plannedEnd, type PlanBasis } from './phase-plan.ts'
import { fakeBasis } from './phase-plan.fake.ts'
import { fakeRun as run } from './phase-run.fake.ts'

const day = (text: string) => text as Day
const today = day('2026-11-24')
const network = fakeBasis()
type Agreed = PlanBasis['agreed'][number]
const agreed = (gate: Agreed['gate'], sequence: number, it: { before: string; to: string; on: string }): Agreed => ({
  gate,
  sequence,
  before: day(it.before),
  agreedOn: day(it.to),
  changedOn: day(it.on),
})
const rest = (heldOn: string, resumedOn: string | null, until: string | null = null) => ({
  heldOn: day(heldOn),
  until: until as Day | null,
  resumedOn: resumedOn as Day | null,
})

describe('the plan of a case', () => {
  it('chains the target lengths from the day of admission, each gate on a working day', () => {
    const it = fakeCase({ startedOn: day('2026-11-02') })
    const basis = fakeBasis('network', { holidays: new Set([day('2027-01-01')]) })
    const steps = phaseSteps(basis, it, [run('baseline', '2026-11-02')], today)
    expect(steps.map((step) => [step.phase, step.state, step.plannedStart, step.plannedEnd, step.countedOn])).toEqual([
      // New Year's Day is a Friday.
      ['baseline', 'current', '2026-11-02', '2027-01-04', '2027-01-01'],
      ['goals', 'ahead', '2027-01-04', '2027-02-18', '2027-02-18'],
      // A Saturday.
      ['actionPlan', 'ahead', '2027-02-18', '2027-03-22', '2027-03-20'],
      ['support', 'ahead', '2027-03-22', '2029-03-21', '2029-03-21'],
    ])
    expect(steps[0]).toMatchObject({ days: 22, targetDays: 63, daysOver: 0, actualStart: '2026-11-02', actualEnd: null })
  })

  it('ends the support with its last month on whatever day; only its gate needs a working day', () => {
    expect(plannedEnd(network, 'support', day('2026-10-01'))).toBe('2028-09-30')
    expect(plannedEnd(network, 'support', day('2024-02-29'))).toBe('2026-02-27')
    const it = fakeCase({ phase: 'support', supportStart: day('2026-10-01'), supportEnd: day('2028-09-30') })
    expect(phaseSteps(network, it, [run('support', '2026-10-01')], today)[3]).toMatchObject({
      plannedEnd: '2028-09-30',
      gateOn: '2028-10-02',
    })
  })

  it('counts anew from the day a phase was really entered', () => {
    const it = fakeCase({ kind: 'modelMunicipality', phase: 'goals', startedOn: day('2026-02-02') })
    const runs = [run('baseline', '2026-02-02', '2026-05-21', 'advanced'), run('goals', '2026-05-21')]
    const [baseline, goals, actionPlan] = phaseSteps(fakeBasis('modelMunicipality'), it, runs, today)
    expect(baseline).toMatchObject({ state: 'done', plannedEnd: '2026-07-02', actualEnd: '2026-05-21', days: 108, daysOver: 0 })
    expect(goals).toMatchObject({ plannedStart: '2026-05-21', plannedEnd: '2026-07-20', daysOver: 127 })
    expect(actionPlan).toMatchObject({ plannedStart: '2026-07-20', plannedEnd: '2026-11-17' })
  })

  it('says by how many days a finished phase ran over', () => {
    const it = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
    const runs = [run('baseline', '2026-06-01', '2026-08-10', 'advanced'), run('goals', '2026-08-10')]
    expect(phaseSteps(network, it, runs, today)[0]).toMatchObject({ plannedEnd: '2026-07-31', daysOver: 10 })
  })

  it('adds up all stays in a phase the case came back to and plans from the last one', () => {
    const it = fakeCase({ phase: 'baseline', startedOn: day('2026-08-03') })
    const runs = [
      run('baseline', '2026-08-03', '2026-09-01', 'advanced'),
      run('goals', '2026-09-01', '2026-11-04', 'returned'),
      run('baseline', '2026-11-04'),
    ]
    const [baseline, goals] = phaseSteps(network, it, runs, today)
    expect(baseline).toMatchObject({ state: 'current', runs: 2, days: 29 + 20, runDays: 20, actualStart: '2026-08-03' })
    expect(baseline).toMatchObject({ plannedStart: '2026-11-04', plannedEnd: '2027-01-04' })
    expect(goals).toMatchObject({ state: 'ahead', runs: 1, actualStart: null, plannedStart: '2027-01-04' })
  })

  it('ends the support on the day that was agreed, not after the usual 24 months', () => {
    const it = fakeCase({ phase: 'support', supportStart: day('2025-01-10'), supportEnd: day('2026-10-31'), startedOn: day('2024-09-01') })
    const support = phaseSteps(network, it, [run('support', '2025-01-10')], today)[3]
    expect(support).toMatchObject({ state: 'current', plannedEnd: '2026-10-31', daysOver: 24 })
  })

  it('stops counting when the case is closed', () => {
    const it = fakeCase({ phase: 'baseline', lifecycle: 'discontinued', startedOn: day('2026-06-01'), closedOn: day('2026-06-11') })
    const runs = [run('baseline', '2026-06-01', '2026-06-11', 'discontinued')]
    expect(phaseSteps(network, it, runs, today)[0]).toMatchObject({ state: 'done', actualEnd: '2026-06-11', days: 10, daysOver: 0 })
  })

  it('remembers what was planned on the day of admission', () => {
    const it = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
    const basis = fakeBasis('network', { holds: [rest('2026-06-10', '2026-06-20')] })
    expect(firstPlan(basis, it).map((step) => step.gateOn)).toEqual(['2026-07-31', '2026-09-14', '2026-10-14', '2028-10-13'])
  })
})

describe('days that were agreed', () => {
  const stood = fakeCase({ startedOn: day('2026-11-02') })
  const runs = [run('baseline', '2026-11-02')]
  const planOf = (...of: Agreed[]) => phaseSteps(fakeBasis('network', { agreed: of }), stood, runs, today).map((step) => step.gateOn)

  it('move the gates behind them', () => {
    expect(planOf()).toEqual(['2027-01-01', '2027-02-15', '2027-03-17', '2029-03-16'])
    expect(planOf(agreed('goals', 1, { before: '2027-01-01', to: '2027-01-15', on: '2026-11-20' }))).toEqual([
      '2027-01-15',
      '2027-03-01',
      '2027-03-31',
      '2029-03-30',
    ])
  })

  it('count by the newest', () => {
    const first = agreed('goals', 1, { before: '2027-01-01', to: '2027-01-15', on: '2026-11-20' })
    expect(planOf(agreed('goals', 2, { before: '2027-01-15', to: '2027-01-08', on: '2026-11-20' }), first)[0]).toBe('2027-01-08')
  })

  it('move along when a gate in front of them is moved later on, and stay when it had been moved before', () => {
    const council = agreed('support', 1, { before: '2027-03-17', to: '2027-05-12', on: '2026-11-20' })
    const later = agreed('goals', 2, { before: '2027-01-01', to: '2027-01-15', on: '2026-11-23' })
    expect(planOf(council, later)[2]).toBe('2027-05-26')
    expect(planOf({ ...council, sequence: 3 }, later)[2]).toBe('2027-05-12')
  })

  it('give way to the target length when the plan has overtaken them', () => {
    const council = agreed('actionPlan', 1, { before: '2027-02-15', to: '2027-02-16', on: '2026-11-20' })
    const entered = [run('baseline', '2026-11-02', '2027-02-22', 'advanced'), run('goals', '2027-02-22')]
    const goals = phaseSteps(fakeBasis('network', { agreed: [council] }), { ...stood, phase: 'goals' }, entered, day('2027-02-22'))[1]
    expect(goals).toMatchObject({ plannedStart: '2027-02-22', plannedEnd: '2027-04-08' })
  })

  it('hold no more after the case went back, and those agreed since do', () => {
    const before = agreed('goals', 1, { before: '2027-01-01', to: '2027-01-29', on: '2026-11-10' })
    const back = [
      run('baseline', '2026-11-02', '2026-11-12', 'advanced'),
      run('goals', '2026-11-12', '2026-11-19', 'returned'),
      run('baseline', '2026-11-19'),
    ]
    const planned = (...of: Agreed[]) => phaseSteps(fakeBasis('network', { agreed: of }), stood, back, today)[0]?.gateOn
    expect(planned(before)).toBe('2027-01-18')
    expect(planned(before, agreed('goals', 2, { before: '2027-01-18', to: '2027-02-05', on: '2026-11-19' }))).toBe('2027-02-05')
  })

  it('stay with what is done when the case goes back to a later phase', () => {
    const done = agreed('goals', 1, { before: '2026-10-30', to: '2026-11-06', on: '2026-10-01' })
    const back = [
      run('baseline', '2026-09-01', '2026-11-05', 'advanced'),
      run('goals', '2026-11-05', '2026-11-12', 'advanced'),
      run('actionPlan', '2026-11-12', '2026-11-19', 'returned'),
      run('goals', '2026-11-19'),
    ]
    const at = { ...stood, phase: 'goals' as const, startedOn: day('2026-09-01') }
    expect(phaseSteps(fakeBasis('network', { agreed: [done] }), at, back, today)[0]?.plannedEnd).toBe('2026-11-06')
  })

  it('can be agreed for gates that are not passed, on a working day, in order', () => {
    const at = { ...stood, phase: 'goals' as const }
    const steps = phaseSteps(network, at, [run('baseline', '2026-11-02', '2026-11-20', 'advanced'), run('goals', '2026-11-20')], today)
    expect(gatesToAgree(steps)).toEqual(['actionPlan', 'support'])
    const [, goals, actionPlan] = steps
    if (!goals || !actionPlan) throw new Error('no plan')
    const holidays = new Set([day('2027-01-06')])
    expect(agreedDayProblem(goals, day('2026-11-19'), holidays)).toBe('before-phase-start')
    expect(agreedDayProblem(actionPlan, day('2026-12-01'), holidays)).toBe('before-gate')
    expect(agreedDayProblem(goals, day('2026-12-05'), holidays)).toBe('not-a-working-day')
    expect(agreedDayProblem(goals, day('2027-01-06'), holidays)).toBe('not-a-working-day')
    expect(agreedDayProblem(goals, day('2027-01-07'), holidays)).toBeNull()
  })
})

describe('rests', () => {
  const stood = fakeCase({ startedOn: day('2026-06-01') })
  const runs = [run('baseline', '2026-06-01')]
  const stepOf = (holds: PlanBasis['holds'], on = today) => phaseSteps(fakeBasis('network', { holds }), stood, runs, on)[0]

  it('move the gate ahead by their days, also when it was late already', () => {
    expect(stepOf([])?.countedOn).toBe('2026-07-31')
    expect(stepOf([rest('2026-06-10', '2026-06-20'), rest('2026-07-01', '2026-07-05')])).toMatchObject({
      countedOn: '2026-08-14',
      restDays: 14,
    })
    // Ten days late when it came to rest, and ten when it went on.
    expect(stepOf([rest('2026-08-10', '2026-10-10')], day('2026-10-10'))).toMatchObject({ countedOn: '2026-09-30', daysOver: 10 })
  })

  it('count until the day they are meant to end, and not at all while nobody knows', () => {
    expect(stepOf([rest('2026-07-01', null, '2026-07-31')], day('2026-07-02'))?.countedOn).toBe('2026-08-30')
    expect(stepOf([rest('2026-07-01', null)], day('2026-07-02'))?.countedOn).toBe('2026-07-31')
  })

  it('let nothing get later while they last', () => {
    expect(stepOf([rest('2026-08-10', null)])?.daysOver).toBe(10)
  })

  it('leave alone what is done, and the window of the support', () => {
    const at = fakeCase({
      phase: 'support',
      startedOn: day('2026-01-05'),
      supportStart: day('2026-06-01'),
      supportEnd: day('2028-05-31'),
    })
    const stays = [
      run('baseline', '2026-01-05', '2026-02-02', 'advanced'),
      run('goals', '2026-02-02', '2026-03-02', 'advanced'),
      run('actionPlan', '2026-03-02', '2026-06-01', 'advanced'),
      run('support', '2026-06-01'),
    ]
    const without = phaseSteps(network, at, stays, today)
    expect(phaseSteps(fakeBasis('network', { holds: [rest('2026-08-01', '2026-10-01')] }), at, stays, today)).toEqual(without)
    // During the goals: the baseline had been left before its planned end.
    const early = phaseSteps(fakeBasis('network', { holds: [rest('2026-02-10', '2026-02-20')] }), at, stays, today)
    expect(early[0]).toEqual(without[0])
    expect(early[1]?.restDays).toBe(10)
  })
})

it('gives lists the same due day as the page', () => {
  const it = fakeCase({ phase: 'goals', startedOn: day('2026-06-01') })
  const runs = [run('baseline', '2026-06-01', '2026-08-10', 'advanced'), run('goals', '2026-08-10')]
  const basis = fakeBasis('network', { holds: [rest('2026-08-20', '2026-09-20')] })
  expect(currentPlannedEnd(basis, it, runs)).toBe(phaseSteps(basis, it, runs, today)[1]?.plannedEnd)
})
