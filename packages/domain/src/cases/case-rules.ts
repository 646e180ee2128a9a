import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { Case, CaseFields } from './case.ts'
import type { CaseKind } from './kind.ts'
import type { PhaseRun } from './phase.ts'

/** Fields that make sense for one kind only. */
export const kindFields: Readonly<Record<CaseKind, readonly (keyof CaseFields)[]>> = {
  network: ['concern'],
  modelMunicipality: ['coordinator', 'coordinatorShare', 'steeringGroup'],
}

/** What a case of this kind still needs or contradicts, by field. Source: commission, domain §2. */
export function caseProblems(kind: CaseKind, it: CaseFields): Partial<Record<keyof CaseFields, FieldProblem>> {
  return {
    ...(kind === 'modelMunicipality' && it.municipalityKeys.length === 0 ? { municipalityKeys: 'municipality-required' as const } : {}),
    ...(kind === 'network' && it.municipalityKeys.length === 0 && it.areaText === '' ? { areaText: 'required' as const } : {}),
    ...(kind === 'network' && it.concern.trim() === '' ? { concern: 'required' as const } : {}),
  }
}

/** A move may not begin before the phase it leaves, nor lie ahead. */
export function moveProblem(current: PhaseRun, on: Day, today: Day): FieldProblem | null {
  if (on < current.enteredOn) return 'before-phase-start'
  return on > today ? 'in-the-future' : null
}

/** Support cannot end before it begins. */
export function supportProblem(it: Pick<Case, 'supportStart'>, end: Day): FieldProblem | null {
  return it.supportStart !== null && end < it.supportStart ? 'end-before-start' : null
}
