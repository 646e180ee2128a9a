import fc from 'fast-check'
import { expect, it } from 'vitest'
import { measureId } from '../kernel/id.ts'
import { possibleDependencies, waitsForItself } from './dependency.ts'

const id = (n: number) => measureId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const plan = (edges: readonly (readonly [number, number])[], count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: id(n), dependsOnIds: edges.filter(([from]) => from === n).map(([, to]) => id(to)) }))

const edgesOf = (count: number) => fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 20 })

/** Whether one measure is reached from another, step by step, as a second opinion. */
const reaches = (edges: readonly (readonly [number, number])[], from: number, to: number, steps: number): boolean =>
  steps > 0 && edges.some(([a, b]) => a === from && (b === to || reaches(edges, b, to, steps - 1)))

it('finds every circle and no other', () => {
  fc.assert(
    fc.property(edgesOf(5), fc.nat(4), (edges, n) => {
      expect(waitsForItself(id(n), plan(edges, 5))).toBe(reaches(edges, n, n, 5))
    }),
  )
})

it('offers exactly what leads into no circle', () => {
  // Only earlier measures are waited for, so that there is no circle to begin with.
  const forward = edgesOf(6).map((edges) => edges.filter(([from, to]) => from > to))
  fc.assert(
    fc.property(forward, fc.nat(5), (edges, n) => {
      const measures = plan(edges, 6)
      const offered = possibleDependencies(id(n), measures).map((it) => it.id)
      for (let other = 0; other < 6; other += 1) {
        const without = edges.filter(([from]) => from !== n)
        expect(offered.includes(id(other))).toBe(other !== n && !reaches(without, other, n, 6))
      }
    }),
  )
})

it('is held up by nothing that is gone', () => {
  expect(waitsForItself(id(1), [{ id: id(1), dependsOnIds: [id(9)] }])).toBe(false)
})
