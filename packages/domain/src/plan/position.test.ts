import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positionBetween } from './position.ts'

it('lies between its neighbours, or says that there is no room', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }), (before, gap) => {
      const after = before + gap
      const found = positionBetween(before, after)
      expect(found === null ? gap < 1e-5 : before < found && found < after).toBe(true)
    }),
  )
})

it('goes on at the ends, and begins with the first', () => {
  expect([positionBetween(null, null), positionBetween(3, null), positionBetween(null, 3)]).toEqual([1, 4, 2])
})
