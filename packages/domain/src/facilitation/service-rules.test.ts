import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { serviceProblems } from './service-rules.ts'
import type { SupportServiceFields } from './support-service.ts'

const today = '2026-11-24' as Day
const around = { startedOn: '2026-01-12' as Day, supportEnd: '2028-04-25' as Day }
const fields: SupportServiceFields = {
  kind: 'exchange',
  state: 'planned',
  amount: 1,
  on: '2027-03-01' as Day,
  title: '',
  partner: '',
  country: 'CH',
  meetingId: null,
  note: '',
}
const problems = (over: Partial<SupportServiceFields>, of: { startedOn: Day; supportEnd: Day | null } = around) =>
  serviceProblems({ ...fields, ...over }, of, today)

it('finds nothing wrong with what can be', () => {
  expect(problems({})).toEqual({})
  expect(problems({ kind: 'facilitation', amount: 0.25, country: null, state: 'delivered', on: today })).toEqual({})
  expect(problems({ on: '2031-01-01' as Day }, { ...around, supportEnd: null })).toEqual({})
})

it('keeps a service within the time of its case, and what was delivered out of the future', () => {
  expect(problems({ on: '2026-01-11' as Day })).toEqual({ on: 'before-start' })
  expect(problems({ on: '2028-04-26' as Day })).toEqual({ on: 'after-support' })
  expect(problems({ state: 'delivered', on: '2026-11-25' as Day })).toEqual({ on: 'in-the-future' })
})

it('knows quarters for days only, and countries for the exchange only', () => {
  expect(problems({ amount: 1.5 })).toEqual({ amount: 'out-of-range' })
  expect(problems({ kind: 'training' })).toEqual({ country: 'not-a-choice' })
})
