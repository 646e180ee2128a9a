import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Phase, phases, type PhaseResult } from '@etappe/domain/cases/phase'
import { type PlanBasis, plannedEnd } from '@etappe/domain/cases/phase-plan'
import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { type ProgrammeDefinition, termsOf } from '@etappe/domain/programme/definition'
import { startVersion } from '@etappe/domain/programme/start-definition'
import type { CasePlan } from './case-plan.ts'
import type { Random } from './random.ts'
import { workingDayUntil } from './working-days.ts'

/** One stay in a phase, before it becomes a record. */
export interface Stay {
  readonly phase: Phase
  readonly enteredOn: Day
  readonly leftOn: Day | null
  readonly result: PhaseResult | null
  /** Came here from a later phase. */
  readonly back: boolean
}

/** The phases in the order they were entered; one that went back has one of them twice or more. */
function pathOf(random: Random, { phase, returned }: CasePlan): Phase[] {
  const way = phases.slice(0, phases.indexOf(phase) + 1)
  if (!returned) return way
  if (phase === 'baseline') return ['baseline', 'goals', 'baseline']
  const turn = random.int(1, Math.min(2, way.length - 1))
  return [...way.slice(0, turn + 1), ...way.slice(turn - 1)]
}

/** The day a stay is meant to end, holidays aside. */
export function targetEnd(definition: ProgrammeDefinition, kind: CaseKind, of: Phase, start: Day): Day {
  const basis: PlanBasis = { terms: termsOf(definition, startVersion, kind), holidays: new Set(), holds: [], agreed: [] }
  return plannedEnd(basis, of, start)
}

/** The day a case ended, or the day of seeding. */
export function lastDayOf(plan: CasePlan, today: Day): Day {
  return plan.end === null ? today : workingDayUntil(addDays(today, -plan.endedDaysAgo))
}

/** All stays of a case, chained without a gap. */
export function staysOf(random: Random, plan: CasePlan, today: Day, definition: ProgrammeDefinition): Stay[] {
  const last = lastDayOf(plan, today)
  const path = pathOf(random, plan)
  const stays: Stay[] = []
  let end = workingDayUntil(addDays(last, -plan.elapsed))
  stays.push({
    phase: plan.phase,
    enteredOn: end,
    leftOn: plan.end === null ? null : last,
    result: plan.end,
    back: path.length > 1 && phases.indexOf(plan.phase) < phases.indexOf(path.at(-2) ?? plan.phase),
  })
  for (let index = path.length - 2; index >= 0; index -= 1) {
    const phase = path[index] as Phase
    const next = path[index + 1] as Phase
    const again = path.indexOf(phase) < index
    const target = daysBetween(end, targetEnd(definition, plan.kind, phase, end))
    const days = Math.max(21, Math.round(target * (again ? 0.45 : 0.72 + random.next() * 0.52)))
    const enteredOn = workingDayUntil(addDays(end, -days))
    const before = path[index - 1]
    stays.unshift({
      phase,
      enteredOn,
      leftOn: end,
      result: phases.indexOf(next) < phases.indexOf(phase) ? 'returned' : 'advanced',
      back: before !== undefined && phases.indexOf(phase) < phases.indexOf(before),
    })
    end = enteredOn
  }
  return stays
}
