import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { Milestone, MilestoneFields } from './milestone.ts'

/** What contradicts itself in a milestone, by field: nothing can be done tomorrow. Done long before the due day is fine. */
export function milestoneProblems(it: Pick<MilestoneFields, 'doneOn'>, today: Day): Partial<Record<keyof MilestoneFields, FieldProblem>> {
  return it.doneOn !== null && it.doneOn > today ? { doneOn: 'in-the-future' } : {}
}

type Placed = Pick<Milestone, 'id' | 'dueOn' | 'doneOn'>

/** For sorting: what is open comes first, the most urgent on top; below it what is done, the latest first. */
export function byUrgency(a: Placed, b: Placed): number {
  if ((a.doneOn === null) !== (b.doneOn === null)) return a.doneOn === null ? -1 : 1
  const byDay = a.doneOn !== null && b.doneOn !== null ? b.doneOn.localeCompare(a.doneOn) : a.dueOn.localeCompare(b.dueOn)
  return byDay || a.id.localeCompare(b.id)
}
