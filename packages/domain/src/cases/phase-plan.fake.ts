import { startDefinition } from '../programme/start-definition.ts'
import type { CaseKind } from './kind.ts'
import type { PlanBasis } from './phase-plan.ts'

/** The plan of the start definition, without holidays, rests and agreed days unless given. */
export function fakeBasis(kind: CaseKind = 'network', over: Partial<PlanBasis> = {}): PlanBasis {
  const { targetDays, supportMonths } = startDefinition
  return { terms: { targetDays: targetDays[kind], supportMonths }, holidays: new Set(), holds: [], agreed: [], ...over }
}
