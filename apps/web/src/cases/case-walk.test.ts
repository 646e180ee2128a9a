import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { beforeEach, expect, it, vi } from 'vitest'
import { neighbours, rememberWalk } from './case-walk.ts'

const [first, second, third] = ['KI-N-001', 'BE-M-002', 'KI-N-003'] as [CaseNumber, CaseNumber, CaseNumber]

beforeEach(() => sessionStorage.clear())

it('knows the cases before and after in the order of the list, and how many there are', () => {
  rememberWalk([first, second, third], 170)
  expect(neighbours(second)).toEqual({ previous: first, next: third, position: 2, total: 170 })
  expect(neighbours(first)).toEqual({ previous: null, next: second, position: 1, total: 170 })
  expect(neighbours(third)).toEqual({ previous: second, next: null, position: 3, total: 170 })
})

it('knows nothing about a case outside the last list', () => {
  expect(neighbours(first)).toBeNull()
  rememberWalk([first])
  expect(neighbours(second)).toBeNull()
})

it('does without when the browser keeps nothing or something else', () => {
  sessionStorage.setItem('etappe.walk', '{"numbers":')
  expect(neighbours(first)).toBeNull()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(() => rememberWalk([first])).not.toThrow()
})
