import type { GateEvaluation } from '@etappe/domain/gates/evaluation'
import { blockingCriteria } from '@etappe/domain/gates/gate-passable'
import type { ConditionDraft } from './condition-draft.ts'

/** Whether nothing keeps the gate from being passed with these conditions. */
export const isAgreed = (evaluation: Pick<GateEvaluation, 'criteria'>, conditions: readonly ConditionDraft[]): boolean =>
  blockingCriteria(evaluation, conditions).length === 0
