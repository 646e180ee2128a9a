import { fakeId } from '../cases/case.fake.ts'
import { caseId, goalId, measureId } from '../kernel/id.ts'
import type { Goal, GoalFields } from './goal.ts'
import type { Measure, MeasureFields } from './measure.ts'
import { titledGoal, titledMeasure } from './titled.ts'

export function fakeGoalFields(over: Partial<GoalFields> = {}): GoalFields {
  return { ...titledGoal('Jedes Kind kommt sprachlich sicher in die Schule'), ...over }
}

let count = 0

export function fakeGoal(over: Partial<Goal> = {}): Goal {
  count += 1
  return {
    ...fakeGoalFields(),
    id: goalId.parse(fakeId()),
    caseId: caseId.parse(fakeId()),
    number: count,
    position: count,
    rating: null,
    ratingReason: '',
    ratedOn: null,
    version: 1,
    ...over,
  }
}

export function fakeMeasureFields(over: Partial<MeasureFields> & Pick<MeasureFields, 'goalId'>): MeasureFields {
  return { ...titledMeasure(over.goalId, 'Sprachlerntandems in allen Kitas'), ...over }
}

export function fakeMeasure(over: Partial<Measure> = {}): Measure {
  count += 1
  return {
    ...fakeMeasureFields({ goalId: goalId.parse(fakeId()) }),
    id: measureId.parse(fakeId()),
    caseId: caseId.parse(fakeId()),
    number: count,
    position: count,
    version: 1,
    ...over,
  }
}
