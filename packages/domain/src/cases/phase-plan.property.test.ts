import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../kernel/day.ts'
import { isWorkingDay } from '../kernel/working-day.ts'
import { type AgreedGate, agreedGates, phaseOfAgreed } from './gate-date.ts'
import { type Phase, phases, type PhaseResult } from './phase.ts'
import { phaseSteps, type PhaseStep, type PlanBasis, type Planned, type PlanRun } from './phase-plan.ts'
import { fakeBasis } from './phase-plan.fake.ts'

const start = '2026-01-05' as Day
const later = (days: number) => addDays(start, days)
const holidays = fc.uniqueArray(fc.integer({ min: 0, max: 1600 }), { maxLength: 120 }).map((days) => new Set(days.map(later)))

interface Course {
  readonly it: Planned
  readonly runs: readonly PlanRun[]
  readonly today: Day
}

/** Stays that go on by one phase or back by one to three, one after the other. */
const course: fc.Arbitrary<Course> = fc
  .array(fc.record({ days: fc.integer({ min: 0, max: 200 }), back: fc.integer({ min: 0, max: 3 }) }), { maxLength: 9 })
  .map((moves) => {
    const runs: PlanRun[] = []
    let phase: Phase = 'baseline'
    let enteredOn = start
    for (const { days, back } of moves) {
      const at = phases.indexOf(phase)
      const to: Phase | undefined = back === 0 ? phases[at + 1] : phases[Math.max(0, at - back)]
      if (to === undefined || to === phase) continue
      const leftOn = addDays(enteredOn, days)
      const result: PhaseResult = back === 0 ? 'advanced' : 'returned'
      runs.push({ phase, enteredOn, leftOn, result })
      phase = to
      enteredOn = leftOn
    }
    runs.push({ phase, enteredOn, leftOn: null, result: null })
    return { it: { phase, startedOn: start, supportEnd: null, closedOn: null }, runs, today: addDays(enteredOn, 20) }
  })

const rest = (course: Course) =>
  fc.record({ from: fc.integer({ min: 0, max: 20 }), days: fc.integer({ min: 0, max: 300 }) }).map(({ from, days }) => {
    const heldOn = addDays(course.today, -from)
    return { heldOn, until: null, resumedOn: addDays(heldOn, days) }
  })

const planOf = (basis: PlanBasis, { it, runs, today }: Course) => phaseSteps(basis, it, runs, today)
const stepOf = (steps: readonly PhaseStep[], gate: AgreedGate): PhaseStep => {
  const found = steps.find((step) => step.phase === phaseOfAgreed[gate])
  if (!found) throw new Error(`no step before ${gate}`)
  return found
}

const agree = (basis: PlanBasis, at: Course, gate: AgreedGate, days: number): PlanBasis => {
  const step = stepOf(planOf(basis, at), gate)
  const agreedOn = addDays(step.plannedStart, days)
  return {
    ...basis,
    agreed: [...basis.agreed, { gate, sequence: basis.agreed.length + 1, before: step.gateOn, agreedOn, changedOn: at.today }],
  }
}

const agreements = fc.array(fc.tuple(fc.constantFrom(...agreedGates), fc.integer({ min: 0, max: 200 })), { maxLength: 5 })
const agreeAll = (basis: PlanBasis, at: Course, of: readonly (readonly [AgreedGate, number])[]) =>
  of.reduce((sum, [gate, days]) => (stepOf(planOf(sum, at), gate).state === 'done' ? sum : agree(sum, at, gate, days)), basis)

it('plans every gate for a working day, in order, whatever was agreed and however long the case rested', () => {
  const given = course.chain((at) => fc.tuple(fc.constant(at), fc.array(rest(at), { maxLength: 2 }), agreements, holidays))
  fc.assert(
    fc.property(given, ([at, holds, of, days]) => {
      const steps = planOf(agreeAll(fakeBasis('network', { holidays: days, holds }), at, of), at)
      for (const step of steps) {
        expect(isWorkingDay(step.gateOn, days)).toBe(true)
        expect(step.plannedEnd >= step.plannedStart).toBe(true)
      }
      const ahead = steps.map((step, index) => [step, steps[index - 1]] as const).filter(([step]) => step.state === 'ahead')
      for (const [step, inFront] of ahead) expect(step.plannedStart).toBe(inFront?.plannedEnd)
    }),
  )
})

it('moves the gates behind one that is moved, and never those that are passed', () => {
  const given = fc.tuple(course, agreements, fc.constantFrom(...agreedGates), fc.integer({ min: 7, max: 90 }))
  fc.assert(
    fc.property(given, ([at, of, gate, days]) => {
      const basis = agreeAll(fakeBasis(), at, of)
      const before = planOf(basis, at)
      fc.pre(stepOf(before, gate).state !== 'done')
      const after = planOf(agree(basis, at, gate, stepOf(before, gate).targetDays + days), at)
      const moved = before.findIndex((step) => step.phase === phaseOfAgreed[gate])
      expect(after.slice(0, moved)).toEqual(before.slice(0, moved))
      // A week or more later is later even when weekends are skipped.
      for (const [index, step] of after.slice(moved).entries()) expect(step.gateOn > (before[moved + index]?.gateOn ?? '')).toBe(true)
    }),
  )
})

it('moves the gate ahead by exactly the days of a rest, and the window of a support by none', () => {
  const given = course.chain((at) => fc.tuple(fc.constant(at), rest(at)))
  fc.assert(
    fc.property(given, ([at, it]) => {
      const isSupport = at.it.phase === 'support'
      const running: Course = isSupport ? { ...at, it: { ...at.it, supportEnd: later(1900) } } : at
      const plan = (holds: PlanBasis['holds']) => planOf(fakeBasis('network', { holds }), running)
      const [before, after] = [plan([]), plan([it])]
      const index = phases.indexOf(at.it.phase)
      expect(after.slice(0, index)).toEqual(before.slice(0, index))
      const entered = at.runs.at(-1)?.enteredOn ?? start
      const rested = Math.max(0, daysBetween(it.heldOn > entered ? it.heldOn : entered, it.resumedOn))
      const [was, is] = [before[index]?.countedOn ?? start, after[index]?.countedOn ?? start]
      expect(daysBetween(was, is)).toBe(isSupport ? 0 : rested)
    }),
  )
})

it('never loses a run by going back and forth: the days in the phases add up to the age of the case', () => {
  fc.assert(
    fc.property(course, (at) => {
      const steps = planOf(fakeBasis(), at)
      const ahead = at.runs.filter((run) => phases.indexOf(run.phase) > phases.indexOf(at.it.phase))
      expect(steps.reduce((sum, step) => sum + step.runs, 0)).toBe(at.runs.length)
      expect(ahead.every((run) => run.leftOn !== null)).toBe(true)
      expect(steps.reduce((sum, step) => sum + step.days, 0)).toBe(daysBetween(start, at.today))
    }),
  )
})

it('does not count what was agreed before the case went back', () => {
  const returned = course.filter((at) => at.runs.at(-2)?.result === 'returned')
  const given = fc.tuple(returned, fc.constantFrom(...agreedGates), fc.integer({ min: 30, max: 300 }))
  fc.assert(
    fc.property(given, ([at, gate, days]) => {
      fc.pre(stepOf(planOf(fakeBasis(), at), gate).state !== 'done')
      const entered = at.runs.at(-1)?.enteredOn ?? start
      const stale = { gate, sequence: 1, before: entered, agreedOn: addDays(at.today, days), changedOn: addDays(entered, -1) }
      expect(planOf(fakeBasis('network', { agreed: [stale] }), at)).toEqual(planOf(fakeBasis(), at))
    }),
  )
})
