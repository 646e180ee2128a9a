import {
  type CoverageMark,
  type CoverageReview,
  type Transition,
  coverageMarkRecord,
  coverageReviewRecord,
  transitionRecord,
} from '@etappe/domain/baseline/coverage'
import { recordTable } from '../db/record-table.ts'

export type CoverageMarkTable = CoverageMark
export const coverageMarkTable = recordTable('coverageMark', coverageMarkRecord)

export type CoverageReviewTable = CoverageReview
export const coverageReviewTable = recordTable('coverageReview', coverageReviewRecord)

export type TransitionTable = Transition
export const transitionTable = recordTable('transition', transitionRecord)
