import type { RankingRow } from '@etappe/domain/applications/application-detail'
import { describe, expect, it } from 'vitest'
import { quotaLine } from './quota-line.ts'

const row = (state: RankingRow['state'], total: number | null = 10, isWaitingForSignature = false) => ({
  state,
  total,
  isWaitingForSignature,
})
const fill = (free: number, proposed = 0) => ({ quota: 25, taken: 25 - free - proposed, proposed })

describe('the line of the quota', () => {
  it('stands below the last candidate a place is left for', () => {
    expect(quotaLine([row('rated'), row('rated'), row('rated')], fill(2))).toEqual({ free: 2, after: 2 })
  })
  it('does not count those who have a place already', () => {
    expect(quotaLine([row('admitted'), row('rated', 12, true), row('waitlisted'), row('rated')], fill(1, 1))).toEqual({ free: 1, after: 3 })
  })
  it('stands above the first candidate when nothing is free', () => {
    expect(quotaLine([row('admitted'), row('rated'), row('waitlisted')], fill(0))).toEqual({ free: 0, after: 1 })
  })
  it('is not below zero when more were admitted than planned for', () => {
    expect(quotaLine([row('rated')], fill(-2))).toEqual({ free: 0, after: 0 })
  })
  it('is not drawn where nobody competes', () => {
    expect(quotaLine([row('admitted'), row('checked', null), row('rejected')], fill(3))).toBeNull()
  })
})
