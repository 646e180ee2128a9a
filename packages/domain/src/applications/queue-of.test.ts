import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { applicationStates } from './application-course.ts'
import { applicationQueues } from './application-queue.ts'
import { queueOf, statesIn } from './queue-of.ts'

const today = '2026-11-24' as Day
const at = (day: string | null, isWaitingForSignature = false) =>
  ({ state: 'rated', snoozedUntil: day as Day | null, isWaitingForSignature }) as const

describe('queueOf', () => {
  it('puts aside until the day has come, but never what waits for a signature', () => {
    expect(queueOf(at(null), today)).toBe('toDecide')
    expect(queueOf(at('2026-11-25'), today)).toBe('snoozed')
    expect(queueOf(at('2026-11-24'), today)).toBe('toDecide')
    expect(queueOf(at('2026-11-25', true), today)).toBe('toSign')
  })

  it('lets what is closed wait for nothing', () => {
    expect(queueOf({ ...at('2026-11-25', true), state: 'withdrawn' }, today)).toBe('closed')
  })

  it('has a heap for every state, and names its states', () => {
    for (const state of applicationStates) {
      const queue = queueOf({ ...at(null), state }, today)
      expect(applicationQueues).toContain(queue)
      expect(statesIn(queue)).toContain(state)
    }
  })
})
