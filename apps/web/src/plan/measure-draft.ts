import type { DecimalSign } from '@etappe/domain/kernel/figure-input'
import type { Day } from '@etappe/domain/kernel/day'
import type { GoalId, MeasureId, OrganisationId } from '@etappe/domain/kernel/id'
import { type CostState, type Measure, type MeasureFields, measureFields } from '@etappe/domain/plan/measure'
import type { MeasureState } from '@etappe/domain/plan/measure-state'
import { measureProblems } from '@etappe/domain/plan/measure-rules'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'
import { figureOf, typedFigure } from '../ui/typed-figure.ts'

/** A measure as it stands in its form: not chosen yet, or typed and not readable. */
export interface MeasureContent {
  readonly goalId: GoalId
  readonly title: string
  readonly text: string
  readonly responsibleId: OrganisationId | null
  readonly partnerIds: readonly OrganisationId[]
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly costState: CostState
  readonly costEuro: string
  readonly funding: string
  readonly dependsOnIds: readonly MeasureId[]
  readonly state: MeasureState
  readonly doneOn: string | null
  readonly deviationReason: string
}

export type MeasureDraft = RecordDraft<MeasureId, MeasureFields, MeasureContent>

export const measureContent = (fields: Partial<MeasureFields>, decimal: DecimalSign): Partial<MeasureContent> => {
  const { costEuro, ...rest } = fields
  return costEuro === undefined ? rest : { ...rest, costEuro: typedFigure(costEuro, decimal) }
}

export function draftOfMeasure(measure: Measure, decimal: DecimalSign): MeasureDraft {
  const { id, caseId: _case, number: _number, position: _position, version, ...fields } = measure
  return { id, base: { ...fields, version }, content: measureContent(fields, decimal) as MeasureContent }
}

/** What the server would say: only an amount has euros, only what is done has its day. */
export function checkMeasure(content: MeasureContent, today: Day, decimal: DecimalSign): Checked<MeasureFields> {
  const costEuro = content.costState === 'amount' ? figureOf(content.costEuro, decimal) : null
  const doneOn = content.state === 'done' ? content.doneOn : null
  return checkFields(measureFields, { ...content, costEuro, doneOn }, (fields) => measureProblems(fields, today))
}
