import type { AgeBand, Pillar } from '@etappe/domain/baseline/pillar'
import type { IndicatorKey } from '@etappe/domain/baseline/indicator'
import type { DecimalSign } from '@etappe/domain/kernel/figure-input'
import type { FindingId, GoalId } from '@etappe/domain/kernel/id'
import { type Goal, type GoalFields, goalFields } from '@etappe/domain/plan/goal'
import { goalProblems } from '@etappe/domain/plan/goal-rules'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'
import { figureOf, typedFigure } from '../ui/typed-figure.ts'

/** A goal as it stands in its form: not chosen yet, or typed and not readable. */
export interface GoalContent {
  readonly title: string
  readonly text: string
  readonly pillar: Pillar | null
  readonly ageBand: AgeBand | null
  readonly indicator: IndicatorKey | null
  readonly indicatorText: string
  readonly unit: string
  readonly startValue: string
  readonly startOn: string | null
  readonly targetValue: string
  readonly targetOn: string | null
  readonly findingIds: readonly FindingId[]
  readonly priority: number
}

export type GoalDraft = RecordDraft<GoalId, GoalFields, GoalContent>

export const goalContent = (fields: Partial<GoalFields>, decimal: DecimalSign): Partial<GoalContent> => {
  const { startValue, targetValue, ...rest } = fields
  return {
    ...rest,
    ...(startValue === undefined ? {} : { startValue: typedFigure(startValue, decimal) }),
    ...(targetValue === undefined ? {} : { targetValue: typedFigure(targetValue, decimal) }),
  }
}

export function draftOfGoal(goal: Goal, decimal: DecimalSign): GoalDraft {
  const { id, caseId: _case, number: _number, position: _position, version, rating: _rating, ...rest } = goal
  const { ratingReason: _reason, ratedOn: _ratedOn, ...fields } = rest
  return { id, base: { ...fields, version }, content: goalContent(fields, decimal) as GoalContent }
}

/** What the server would say. */
export function checkGoal(content: GoalContent, decimal: DecimalSign): Checked<GoalFields> {
  const figures = { startValue: figureOf(content.startValue, decimal), targetValue: figureOf(content.targetValue, decimal) }
  return checkFields(goalFields, { ...content, ...figures }, goalProblems)
}
