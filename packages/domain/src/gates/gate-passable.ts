import type { CriterionCode } from './criterion.ts'
import { type GateEvaluation, openCriteria } from './evaluation.ts'
import type { GateCondition } from './gate-proposal.ts'

/**
 * What keeps a gate from being passed: hard criteria that are neither met nor waived, and soft ones for which no condition
 * was agreed either. In the order of the definition.
 */
export function blockingCriteria(
  evaluation: Pick<GateEvaluation, 'criteria'>,
  conditions: readonly Pick<GateCondition, 'code'>[],
): CriterionCode[] {
  const agreed = new Set(conditions.map((it) => it.code))
  return openCriteria(evaluation)
    .filter((it) => it.hardness === 'hard' || !agreed.has(it.code))
    .map((it) => it.code)
}
