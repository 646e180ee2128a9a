import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import type { AdmissionDecision } from './admission-decision.ts'
import { isReturned } from './returned-decision.ts'

const made = (state: AdmissionDecision['state'], day: string | null = null) => ({ state, signedOn: day as Day | null })
const returned = made('returned', '2026-11-20')

it('waits for the office until something else is decided', () => {
  expect(isReturned({ state: 'rated' }, [])).toBe(false)
  expect(isReturned({ state: 'rated' }, [returned])).toBe(true)
  expect(isReturned({ state: 'rated' }, [returned, made('takenBack')])).toBe(true)
  expect(isReturned({ state: 'rated' }, [returned, made('open')])).toBe(false)
})

it('is answered by the waiting list, also on the same day, and by nothing that was decided before', () => {
  expect(isReturned({ state: 'waitlisted' }, [returned, made('signed', '2026-11-20')])).toBe(false)
  expect(isReturned({ state: 'waitlisted' }, [made('signed', '2026-11-19'), returned])).toBe(true)
  expect(isReturned({ state: 'waitlisted' }, [returned, made('signed', '2026-11-19'), made('signed', '2026-11-21')])).toBe(false)
})

it('ends with the application', () => {
  expect(isReturned({ state: 'withdrawn' }, [returned])).toBe(false)
})
