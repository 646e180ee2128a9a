import { commandId } from '@etappe/domain/kernel/id'
import { expect, it } from 'vitest'
import { randomFrom } from './random.ts'

const draws = (seed: string) => {
  const random = randomFrom(seed)
  return Array.from({ length: 2000 }, () => random.int(1, 6))
}

it('gives the same for the same seed and something else for another', () => {
  expect(draws('a')).toEqual(draws('a'))
  expect(draws('a')).not.toEqual(draws('b'))
})

it('reaches both ends of a range about as often as the middle', () => {
  const counts = Map.groupBy(draws('dice'), (it) => it)
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
  for (const own of counts.values()) expect(Math.abs(own.length - 2000 / 6)).toBeLessThan(80)
})

it('does not depend on what is drawn from a fork', () => {
  const [one, other] = [randomFrom('x'), randomFrom('x')]
  one.fork('names').next()
  expect(one.next()).toBe(other.next())
  expect(randomFrom('x').fork('names').next()).toBe(other.fork('names').next())
})

it('makes ids that are valid and differ', () => {
  const random = randomFrom('ids')
  const ids = Array.from({ length: 5000 }, () => random.uuid())
  expect(new Set(ids).size).toBe(5000)
  expect(ids.filter((id) => !commandId.safeParse(id).success)).toEqual([])
})

it('shuffles without losing anything', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8]
  const mixed = randomFrom('cards').shuffle(list)
  expect(mixed).not.toEqual(list)
  expect(mixed.toSorted((a, b) => a - b)).toEqual(list)
})
