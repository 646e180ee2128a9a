import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { CoverageMark, CoverageMarkFields, CoverageReviewFields } from './coverage.ts'

/** A mark is of a cell or of a whole pillar, never of half an address; each once per case. `others` are the case's other marks. */
export function markProblems(
  { pillar, level, band }: CoverageMarkFields,
  others: readonly Pick<CoverageMark, 'pillar' | 'level' | 'band'>[],
): Partial<Record<keyof CoverageMarkFields, FieldProblem>> {
  if (level === null && band !== null) return { level: 'required' }
  if (level !== null && band === null) return { band: 'required' }
  return others.some((it) => it.pillar === pillar && it.level === level && it.band === band) ? { pillar: 'already-there' } : {}
}

/** The matrix cannot have been gone through tomorrow. */
export const reviewProblems = (
  { reviewedOn }: CoverageReviewFields,
  today: Day,
): Partial<Record<keyof CoverageReviewFields, FieldProblem>> => (reviewedOn > today ? { reviewedOn: 'in-the-future' } : {})
