import { expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day.ts'
import { type ContactFacts, contactLateness } from './contact-lateness.ts'
import type { LightTurn } from './light.ts'
import { isWaiting, waitProblem } from './waiting.ts'

const today = '2026-11-24' as Day
const ago = (days: number) => addDays(today, -days)
const turn = (kind: LightTurn['kind'], amberFrom: Day | null, redFrom: Day | null = null): LightTurn => ({
  kind,
  since: amberFrom ?? redFrom ?? today,
  amberFrom,
  redFrom,
})
const facts = (over: Partial<ContactFacts> = {}): ContactFacts => ({
  turns: [],
  rhythm: 60,
  since: ago(78),
  phaseDueOn: addDays(today, 90),
  ...over,
})
const score = (over: Partial<ContactFacts>) => contactLateness(facts(over), today).score

it('is the days without a meeting in rhythms of the phase', () => {
  expect(contactLateness(facts(), today)).toEqual({ days: 78, rhythm: 60, others: [], gateIn: null, score: 1.3 })
  expect(score({ rhythm: 30 })).toBeCloseTo(2.6)
  expect(score({ since: today })).toBe(0)
})

it('weighs other reasons of the light, red twice as much as amber, and leaves the contact itself out', () => {
  const contact = turn('contact', ago(18))
  expect(score({ since: ago(60), turns: [contact] })).toBe(1)
  expect(score({ since: ago(60), turns: [contact, turn('contingent', ago(1))] })).toBe(1.25)
  expect(score({ since: ago(60), turns: [contact, turn('escalation', ago(3), ago(3))] })).toBe(1.5)
  expect(score({ since: ago(60), turns: [turn('escalation', addDays(today, 1))] })).toBe(1)
})

it.each([
  [31, null, 1],
  [30, 30, 1.25],
  [0, 0, 1.25],
  [-12, -12, 1.25],
] as const)('weighs a gate planned in %i days', (days, gateIn, expected) => {
  expect(contactLateness(facts({ since: ago(60), phaseDueOn: addDays(today, days) }), today)).toMatchObject({ gateIn, score: expected })
})

it('puts two rhythms without a risk level with one rhythm and two red reasons', () => {
  const red = [turn('escalation', null, today), turn('coordinatorVacant', ago(60), today)]
  expect(score({ since: ago(120) })).toBe(score({ since: ago(60), turns: red }))
})

it('knows how long one may wait, and that only an active case does', () => {
  expect([today, addDays(today, 1), addDays(today, 180), addDays(today, 181)].map((it) => waitProblem(it, today))).toEqual([
    'not-in-future',
    null,
    null,
    'wait-too-long',
  ])
  expect(isWaiting({ lifecycle: 'active', waitingUntil: today }, today)).toBe(true)
  expect(isWaiting({ lifecycle: 'active', waitingUntil: ago(1) }, today)).toBe(false)
  expect(isWaiting({ lifecycle: 'onHold', waitingUntil: today }, today)).toBe(false)
})
