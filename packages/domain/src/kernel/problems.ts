import type { z } from 'zod'

/** What can be wrong with one field. Schemas name these as their `error`; the words live in `@etappe/i18n`. */
export const fieldProblems = [
  'required',
  'answer-missing',
  'too-long',
  'not-a-day',
  'not-a-time',
  'not-an-email',
  'email-taken',
  'not-a-number',
  'out-of-range',
  'too-many',
  'end-before-start',
  'before-phase-start',
  'before-start',
  'in-the-future',
  'municipality-unknown',
  'municipality-required',
  'several-offices',
  'user-unknown',
  'office-required',
  'office-not-allowed',
  'role-twice',
  'quota-exceeded',
  'organisation-unknown',
  'reference-unknown',
  'not-a-choice',
  'not-an-age',
  'not-a-figure',
  'already-there',
  'same-twice',
  'depends-on-itself',
  'in-the-past',
  'not-a-working-day',
  'before-gate',
  'too-short',
  'after-support',
  'not-in-future',
  'wait-too-long',
  'below-first',
  'consent-required',
  'reason-required',
  'not-excepted',
  'unknown-placeholder',
  'invalid',
] as const
export type FieldProblem = (typeof fieldProblems)[number]

const isProblem = (text: string): text is FieldProblem => (fieldProblems as readonly string[]).includes(text)

const ofIssue = (issue: z.core.$ZodIssue): FieldProblem => {
  if (isProblem(issue.message)) return issue.message
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'out-of-range'
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'required' : 'out-of-range'
  if (issue.code === 'invalid_type') return 'required'
  return 'invalid'
}

/** The first problem of each field, by dotted path; the whole input is the path `''`. */
export function problemsOf(error: { readonly issues: readonly z.core.$ZodIssue[] }): Record<string, FieldProblem> {
  const found: Record<string, FieldProblem> = {}
  for (const issue of error.issues) found[issue.path.join('.')] ??= ofIssue(issue)
  return found
}
