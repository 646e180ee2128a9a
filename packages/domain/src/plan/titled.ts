import type { GoalId } from '../kernel/id.ts'
import type { GoalFields } from './goal.ts'
import type { MeasureFields } from './measure.ts'

/** A goal that is no more than its title. */
export const titledGoal = (title: string): GoalFields => ({
  title,
  text: '',
  pillar: null,
  ageBand: null,
  indicator: null,
  indicatorText: '',
  unit: '',
  startValue: null,
  startOn: null,
  targetValue: null,
  targetOn: null,
  findingIds: [],
  priority: 2,
})

/** A measure that is no more than its title. */
export const titledMeasure = (goalId: GoalId, title: string): MeasureFields => ({
  goalId,
  title,
  text: '',
  responsibleId: null,
  partnerIds: [],
  startsOn: null,
  endsOn: null,
  costState: 'open',
  costEuro: null,
  funding: '',
  dependsOnIds: [],
  state: 'planned',
  doneOn: null,
  deviationReason: '',
})
