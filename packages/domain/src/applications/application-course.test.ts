import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ApplicationState,
  applicationStates,
  applicationSteps,
  canStep,
  closedStates,
  isApplicationOpen,
  statesToAdmit,
} from './application-course.ts'

/** Everything that can still become of an application. */
function reachableFrom(state: ApplicationState): Set<ApplicationState> {
  const found = new Set<ApplicationState>()
  const waiting = [...applicationSteps[state]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...applicationSteps[next])
  }
  return found
}

describe('the course of an application', () => {
  it('has no path from a rejection to a case, nor to anything else', () => {
    expect(reachableFrom('rejected')).toEqual(new Set())
  })

  it('comes to a case from every open state, and only through two ratings', () => {
    const open = applicationStates.filter(isApplicationOpen)
    expect(open.filter((it) => !reachableFrom(it).has('admitted'))).toEqual([])
    expect(applicationStates.filter((it) => canStep(it, 'admitted'))).toEqual(statesToAdmit)
    expect(applicationStates.filter((it) => canStep(it, 'waitlisted'))).toEqual(['rated'])
  })

  it('ends for good when it is admitted, rejected or withdrawn, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...applicationStates), { maxLength: 40 }), (tries) => {
        const visited = tries.reduce<ApplicationState[]>((course, to) => {
          const from = course.at(-1) ?? 'submitted'
          return canStep(from, to) ? [...course, to] : course
        }, [])
        const end = visited.findIndex((it) => ['admitted', 'rejected', 'withdrawn'].includes(it))
        expect(end === -1 || end === visited.length - 1).toBe(true)
      }),
    )
  })

  it('goes on from a duplicate only by taking that back', () => {
    expect(closedStates.filter((it) => applicationSteps[it].length > 0)).toEqual(['duplicate'])
    expect(applicationSteps.duplicate).toEqual(['submitted'])
  })
})
