import type { FieldProblem } from '../kernel/problems.ts'
import type { GoalFields } from './goal.ts'

/** What contradicts itself in a goal, by field. */
export function goalProblems(it: Pick<GoalFields, 'startOn' | 'targetOn'>): Partial<Record<keyof GoalFields, FieldProblem>> {
  return it.startOn !== null && it.targetOn !== null && it.targetOn < it.startOn ? { targetOn: 'end-before-start' } : {}
}

/** Whether it says by what it is measured, be it an indicator or words. */
export const hasIndicator = (it: Pick<GoalFields, 'indicator' | 'indicatorText'>): boolean =>
  it.indicator !== null || it.indicatorText.trim() !== ''
