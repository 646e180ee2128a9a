import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { addDays, type Day, daysBetween } from '../kernel/day.ts'
import { measureId } from '../kernel/id.ts'
import type { Measure } from './measure.ts'
import { fakeMeasure } from './plan.fake.ts'
import { allFollowers, clashesOf, inOrder, isMovable, linksOf, movedWithFollowers } from './schedule-links.ts'
import { criticalOf, endMovedBy, planEnd, pushedBy, slackOf } from './schedule-slack.ts'

const on = (text: string) => text as Day
const measure = (startsOn: string | null, endsOn: string | null, over: Partial<Measure> = {}) =>
  fakeMeasure({ startsOn: startsOn as Day | null, endsOn: endsOn as Day | null, ...over })

/** Measures of which each may depend on earlier ones, on any days. */
const anyPlan = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 700 }),
      length: fc.integer({ min: 0, max: 200 }),
      before: fc.array(fc.nat(), { maxLength: 3 }),
      state: fc.constantFrom('planned' as const, 'running' as const, 'done' as const, 'dropped' as const, 'postponed' as const),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) => {
    const made: Measure[] = []
    for (const { start, length, before, state } of drawn) {
      const startsOn = addDays(on('2026-01-01'), start)
      const dependsOnIds = [...new Set(before.flatMap((at) => made[at % (made.length || 1)]?.id ?? []))]
      made.push(fakeMeasure({ startsOn, endsOn: addDays(startsOn, length), dependsOnIds, state }))
    }
    return made
  })
const later = (it: Measure, days: number): Measure => ({
  ...it,
  startsOn: it.startsOn && addDays(it.startsOn, days),
  endsOn: it.endsOn && addDays(it.endsOn, days),
})

describe('dependencies', () => {
  const first = measure('2026-03-01', '2026-03-31')
  const second = measure('2026-04-01', '2026-04-30', { dependsOnIds: [first.id] })
  const third = measure('2026-05-11', '2026-05-31', { dependsOnIds: [second.id] })
  const alone = measure('2026-01-01', '2026-05-01')
  const all = [third, second, alone, first]

  it('are followed over others, put in order, and forget measures that are gone', () => {
    expect(allFollowers(all, first.id)).toEqual(new Set([second.id, third.id]))
    expect(inOrder(all).map((it) => it.id)).toEqual([alone.id, first.id, second.id, third.id])
    expect(linksOf([measure(null, null, { dependsOnIds: [measureId.parse(fakeId())] })])).toEqual([])
  })

  it('clash when a measure begins on or before the day the other is over', () => {
    expect(clashesOf(all)).toEqual([])
    const early = { ...second, startsOn: on('2026-03-31') }
    expect(clashesOf([first, early])).toEqual([{ from: first.id, to: second.id }])
    expect(clashesOf([{ ...first, state: 'done', doneOn: on('2026-03-20') }, early])).toEqual([])
    expect(clashesOf([{ ...first, state: 'dropped' }, early])).toEqual([])
    expect(clashesOf([first, { ...early, state: 'done' }])).toEqual([])
    expect(clashesOf([first, { ...early, startsOn: null }])).toEqual([])
  })

  it('make the longest chain critical; the rest has the days it can lose', () => {
    const slack = slackOf(all)
    expect([first, second, third, alone].map((it) => slack.get(it.id))).toEqual([10, 10, 0, 30])
    const tight = [first, second, { ...third, startsOn: on('2026-05-01') }, alone]
    expect(criticalOf(slackOf(tight))).toEqual(new Set([first.id, second.id, third.id]))
  })

  it('pass a delay on after the free days between are used up', () => {
    expect(pushedBy(all, first.id, 5)).toEqual(new Map([[second.id, 5]]))
    expect(pushedBy(all, first.id, 15)).toEqual(
      new Map([
        [second.id, 15],
        [third.id, 5],
      ]),
    )
    expect(pushedBy(all, first.id, 0)).toEqual(new Map())
    expect(endMovedBy(all, pushedBy(all, first.id, 15))).toBe(5)
  })

  it('move along by the days the end moves, unless they are settled; a new start moves nobody', () => {
    const days = (moved: ReturnType<typeof movedWithFollowers>) => [...moved.values()].map((it) => `${it.startsOn} ${it.endsOn}`)
    const to = (startsOn: string, endsOn: string) => ({ startsOn: on(startsOn), endsOn: on(endsOn) })
    expect(days(movedWithFollowers(all, first.id, to('2026-03-11', '2026-04-10')))).toEqual([
      '2026-03-11 2026-04-10',
      '2026-05-21 2026-06-10',
      '2026-04-11 2026-05-10',
    ])
    expect(days(movedWithFollowers(all, first.id, to('2026-03-11', '2026-03-31')))).toEqual(['2026-03-11 2026-03-31'])
    const settled = all.map((it) => (it.id === second.id ? { ...it, state: 'done' as const } : it))
    expect(movedWithFollowers(settled, first.id, to('2026-03-11', '2026-04-10')).has(second.id)).toBe(false)
  })

  it('in a circle lose no measure and end', () => {
    const [a, b] = [measure('2026-01-01', '2026-02-01'), measure('2026-02-02', '2026-03-01')]
    const circle = [
      { ...a, dependsOnIds: [b.id] },
      { ...b, dependsOnIds: [a.id] },
    ]
    expect(inOrder(circle)).toHaveLength(2)
    expect(allFollowers(circle, a.id)).toEqual(new Set([b.id]))
    expect(slackOf(circle).size).toBe(2)
  })
})

describe('in any plan', () => {
  it('everything stands after what it depends on', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const place = new Map(inOrder(plan.toReversed()).map((it, at) => [it.id, at]))
        for (const { from, to } of linksOf(plan)) expect(place.get(from)).toBeLessThan(place.get(to) ?? -1)
      }),
    )
  })

  it('a delay within the slack of a measure moves the end by nothing, and one day more moves it by one', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, at) => {
        const open = plan.filter(isMovable)
        const it = open[at % (open.length || 1)]
        fc.pre(it !== undefined)
        if (!it) return
        const slack = slackOf(plan).get(it.id) ?? Number.NaN
        const endAfter = (days: number) => {
          const moved = new Map([...pushedBy(plan, it.id, days), [it.id, days] as const])
          const [before, after] = [planEnd(plan), planEnd(plan.map((one) => later(one, moved.get(one.id) ?? 0)))]
          expect(endMovedBy(plan, moved)).toBe(before && after ? daysBetween(before, after) : 0)
          return endMovedBy(plan, moved)
        }
        expect(slack).toBeGreaterThanOrEqual(0)
        expect(endAfter(slack)).toBe(0)
        expect(endAfter(slack + 1)).toBe(1)
      }),
    )
  })

  it('a delay clears no follower by more than it is itself, and makes no new clash', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 90 }), (plan, days) => {
        const it = plan.find(isMovable)
        fc.pre(it !== undefined)
        if (!it) return
        const moved = new Map([...pushedBy(plan, it.id, days), [it.id, days] as const])
        expect(Math.max(...moved.values())).toBe(days)
        const known = new Set(clashesOf(plan).map(({ from, to }) => `${from} ${to}`))
        const after = clashesOf(plan.map((one) => later(one, moved.get(one.id) ?? 0)))
        expect(after.filter(({ from, to }) => !known.has(`${from} ${to}`))).toEqual([])
      }),
    )
  })
})
