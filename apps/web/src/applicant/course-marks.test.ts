import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import { courseOf } from './course-marks.ts'

const names = ['received', 'checked', 'interviewed', 'decided'] as const
const marks = (state: ApplicantView['state'], ...days: readonly (string | null)[]) =>
  courseOf({ state, steps: names.map((step, index) => ({ step, on: (days[index] ?? null) as Day | null })) })
    .map((it) => it.mark)
    .join(' ')

it('runs with the step after the last one that was taken', () => {
  expect(marks('submitted', '2026-11-01')).toBe('done running ahead ahead')
  expect(marks('interviewed', '2026-11-01', '2026-11-02', '2026-11-03')).toBe('done done done running')
  expect(marks('waitlisted', '2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04')).toBe('done done done done')
})

it('has nothing to come once it is over, and says which steps nobody needed', () => {
  expect(marks('rejected', '2026-11-01', null, null, '2026-11-04')).toBe('done skipped skipped done')
  expect(marks('withdrawn', '2026-11-01', '2026-11-02')).toBe('done done skipped skipped')
  expect(marks('interviewed', '2026-11-01', null, '2026-11-03')).toBe('done skipped done running')
})
