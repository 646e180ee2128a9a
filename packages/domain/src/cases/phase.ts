import { z } from 'zod'
import { addDays, addMonths, type Day, day, daysBetween } from '../kernel/day.ts'
import { caseId, phaseRunId, userId } from '../kernel/id.ts'
import { text } from '../kernel/text.ts'
import type { ProgrammeDefinition } from '../programme/definition.ts'
import type { CaseKind } from './kind.ts'

/** The spine of the product: baseline → goals → action plan → support. */
export const phases = ['baseline', 'goals', 'actionPlan', 'support'] as const
export const phase = z.enum(phases)
export type Phase = z.infer<typeof phase>

/** How a stay in a phase ended. */
export const phaseResults = ['advanced', 'returned', 'completed', 'discontinued'] as const
export type PhaseResult = (typeof phaseResults)[number]

/** One stay of a case in a phase. History is never overwritten: going back makes a new run. */
export const phaseRunRecord = z.object({
  id: phaseRunId,
  caseId,
  phase,
  enteredOn: day,
  leftOn: day.nullable(),
  /** Who decided that the phase begins. */
  decidedBy: userId,
  /** Why the case came here; required when it went back. */
  reason: text(2000),
  result: z.enum(phaseResults).nullable(),
  version: z.int(),
})
export type PhaseRun = z.infer<typeof phaseRunRecord>

export const phaseAfter = (of: Phase): Phase | null => phases[phases.indexOf(of) + 1] ?? null
export const isBack = (from: Phase, to: Phase): boolean => phases.indexOf(to) < phases.indexOf(from)

/** The day a stay is planned to end, by the target length of the phase; support runs to the day before 24 months later. */
export function plannedEnd(definition: ProgrammeDefinition, kind: CaseKind, of: Phase, enteredOn: Day): Day {
  return of === 'support' ? supportEndFor(definition, enteredOn) : addDays(enteredOn, definition.targetDays[kind][of])
}

/** Last day of a support that begins on `start`. */
export function supportEndFor(definition: ProgrammeDefinition, start: Day): Day {
  return addDays(addMonths(start, definition.supportMonths), -1)
}

export interface PhaseStep {
  readonly phase: Phase
  readonly state: 'done' | 'current' | 'ahead'
  readonly plannedStart: Day
  readonly plannedEnd: Day
  readonly actualStart: Day | null
  readonly actualEnd: Day | null
  /** Days spent in the phase over all its runs, up to `today` for the current one. */
  readonly days: number
  /** Days of the last stay alone, which is what the target length is compared with. */
  readonly runDays: number
  readonly targetDays: number
  /** Days past the planned end: of the current phase as of today, of a done one when it was left. */
  readonly daysOver: number
  readonly runs: number
}

interface PlanInput {
  readonly kind: CaseKind
  readonly phase: Phase
  readonly startedOn: Day
  readonly supportEnd: Day | null
  readonly closedOn: Day | null
}

const stateOf = (it: PlanInput, name: Phase): PhaseStep['state'] => {
  const distance = phases.indexOf(name) - phases.indexOf(it.phase)
  if (distance > 0) return 'ahead'
  return distance < 0 || it.closedOn !== null ? 'done' : 'current'
}

const daysIn = (it: PlanInput, runs: readonly PhaseRun[], today: Day): number =>
  runs.reduce((sum, run) => sum + Math.max(0, daysBetween(run.enteredOn, run.leftOn ?? it.closedOn ?? today)), 0)

/** The support ends when the case says so; every other phase after its target length. */
const endOf = (definition: ProgrammeDefinition, it: PlanInput, name: Phase, start: Day): Day =>
  (name === 'support' ? it.supportEnd : null) ?? plannedEnd(definition, it.kind, name, start)

const daysPast = (planned: Day, on: Day | null): number => (on === null ? 0 : Math.max(0, daysBetween(planned, on)))

/**
 * The four phases with planned and actual dates. The plan is chained: a phase is planned to begin when the one before is
 * planned to end, counted anew from the day a phase was really entered.
 */
export function phaseSteps(definition: ProgrammeDefinition, it: PlanInput, runs: readonly PhaseRun[], today: Day): PhaseStep[] {
  let planned = it.startedOn
  return phases.map((name) => {
    const own = runs.filter((run) => run.phase === name)
    const state = stateOf(it, name)
    const entered = state === 'ahead' ? undefined : own.at(-1)
    const plannedStart = entered?.enteredOn ?? planned
    const end = endOf(definition, it, name, plannedStart)
    const actualEnd = state === 'done' ? (entered?.leftOn ?? it.closedOn) : null
    planned = end
    return {
      phase: name,
      state,
      plannedStart,
      plannedEnd: end,
      actualStart: (entered && own[0]?.enteredOn) ?? null,
      actualEnd,
      days: daysIn(it, own, today),
      runDays: daysIn(it, own.slice(-1), today),
      targetDays: daysBetween(plannedStart, end),
      daysOver: daysPast(end, state === 'current' ? today : actualEnd),
      runs: own.length,
    }
  })
}
