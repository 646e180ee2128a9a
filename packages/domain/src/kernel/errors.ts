import type { FieldProblem } from './problems.ts'

/** Every way a request can be refused on purpose. The words are looked up by code in `@etappe/i18n`. */
export const errorCodes = [
  'unauthenticated',
  'locked',
  'not-found',
  'forbidden',
  'conflict',
  'invalid',
  'command-reused',
  'case-read-only',
  'assignment-ended',
  'case-not-on-hold',
  'case-on-hold',
  'case-running',
  'phase-not-next',
  'undo-blocked',
  'undo-nothing',
  'email-taken',
  'link-invalid',
  'last-admin',
  'own-account',
  'account-locked',
  'register-format',
  'register-truncated',
  'register-empty',
  'organisation-merged',
  'in-use',
  'sheet-format',
  'sheet-macros',
  'sheet-empty',
  'sheet-too-many-rows',
  'report-final',
  'report-not-final',
  'plan-incomplete',
  'reason-required',
  'own-proposal',
  'gate-not-open',
  'gate-unmet',
  'gate-record-final',
  'proposal-open',
  'proposal-decided',
  'request-open',
  'request-decided',
  'request-pointless',
  'programme-published',
  'programme-draft-exists',
  'application-closed',
  'application-step',
  'application-ineligible',
  'already-asked',
  'interview-missing',
  'rating-missing',
  'rating-unsettled',
  'rating-taken',
  'decision-open',
  'decision-decided',
  'round-closed',
  'round-in-use',
  'draft-changed',
  'looks-automated',
  'file-type',
  'file-empty',
  'too-large',
  'too-many-requests',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** One field two people changed: what stood there, what stands there now, and what was to be written. */
export interface FieldConflict {
  readonly field: string
  readonly before: unknown
  readonly theirs: unknown
  readonly mine: unknown
  readonly by: string
  readonly at: string
}

export interface ErrorDetails {
  /** Field path → what is wrong with it. */
  readonly fields?: Readonly<Record<string, FieldProblem>>
  readonly conflicts?: readonly FieldConflict[]
  /** Numbers and names a message mentions. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** A refusal on purpose; becomes a typed 4xx answer. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** The refusal of one field, to be shown beside it. */
export function invalidField(path: string, problem: FieldProblem): AppError {
  return new AppError('invalid', { fields: { [path]: problem } })
}
