import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { agreedPartOf } from './drift.ts'
import type { Goal } from './goal.ts'
import type { Measure } from './measure.ts'
import { fakeGoal, fakeMeasure } from './plan.fake.ts'
import { filterGroups, matchesFilter, scheduleOf } from './schedule.ts'
import { scheduleFilters } from './schedule-look.ts'

const today = '2026-11-24' as Day
const [second, first] = [fakeGoal({ position: 2 }), fakeGoal({ position: 1 })]
const measure = (startsOn: string | null, endsOn: string | null, over: Partial<Measure> = {}) =>
  fakeMeasure({ goalId: first.id, startsOn: startsOn as Day | null, endsOn: endsOn as Day | null, ...over })

interface Over {
  readonly goals?: readonly Goal[]
  readonly agreed?: readonly Measure[]
}
const schedule = (measures: readonly Measure[], { goals = [second, first], agreed }: Over = {}) =>
  scheduleOf(
    {
      goals,
      measures,
      agreed: agreed ? agreedPartOf({ vision: '', goals: [first], measures: [...agreed] }) : null,
    },
    today,
  )
const itemsOf = (...args: Parameters<typeof schedule>) => schedule(...args).groups.flatMap((it) => it.items)

describe('the schedule', () => {
  it('groups by goal in people’s order, with what is done and the span of each', () => {
    const [b, a] = [
      measure('2026-05-01', '2026-08-31', { position: 9 }),
      measure('2026-03-01', '2026-03-31', { position: 3, state: 'done' }),
    ]
    const { groups } = schedule([b, a, measure(null, '2029-01-01', { position: 10 })])
    expect(groups.map((it) => [it.goal.id, it.items.length, it.doneCount])).toEqual([
      [first.id, 3, 1],
      [second.id, 0, 0],
    ])
    expect(groups[0]?.items.map((it) => it.measure.id).slice(0, 2)).toEqual([a.id, b.id])
    expect(groups[0]?.span).toEqual({ startsOn: '2026-03-01', endsOn: '2026-08-31' })
  })

  it('shows what is done up to the day it really ended', () => {
    const done = measure('2026-03-01', '2026-06-30', { state: 'done', doneOn: '2026-05-31' as Day })
    expect(itemsOf([done])[0]?.span).toEqual({ startsOn: '2026-03-01', endsOn: '2026-05-31' })
    expect(itemsOf([{ ...done, doneOn: '2026-02-01' as Day }])[0]?.span).toEqual({ startsOn: '2026-03-01', endsOn: '2026-06-30' })
  })

  it('calls late what should have ended and is neither over nor put off', () => {
    const days = (over: Partial<Measure>) => itemsOf([measure('2026-11-01', '2026-11-20', over)])[0]?.lateDays
    expect([days({}), days({ state: 'running' }), days({ state: 'done' }), days({ state: 'postponed' })]).toEqual([4, 4, 0, 0])
    expect(itemsOf([measure('2026-11-01', today)])[0]?.lateDays).toBe(0)
  })

  it('shows what was agreed behind, and by how many days it moved', () => {
    const agreed = measure('2026-03-01', '2026-06-30')
    const drift = (over: Partial<Measure>, was: readonly Measure[] = [agreed]) =>
      itemsOf([{ ...agreed, ...over }], { agreed: was })[0]?.drift
    expect(drift({ startsOn: '2026-02-27' as Day, endsOn: '2026-07-12' as Day })).toEqual({
      agreed: { startsOn: '2026-03-01', endsOn: '2026-06-30' },
      startDays: -2,
      endDays: 12,
      isNew: false,
    })
    expect(drift({ state: 'done', doneOn: '2026-06-20' as Day })?.endDays).toBe(-10)
    expect(drift({ state: 'dropped' })?.endDays).toBeNull()
    expect(drift({ endsOn: null })?.endDays).toBeNull()
    expect(drift({}, [])).toMatchObject({ isNew: true, agreed: null })
    expect(itemsOf([agreed])[0]?.drift).toBeNull()
  })

  it('filters by what its figures count', () => {
    const late = measure('2026-01-01', '2026-11-01')
    const last = measure('2027-01-01', '2027-12-31')
    const undated = measure('2026-01-01', null)
    const clash = measure('2026-10-01', '2026-12-01', { dependsOnIds: [late.id] })
    const all = [late, last, undated, clash, measure(null, null, { state: 'dropped' })]
    const found = (filter: (typeof scheduleFilters)[number]) =>
      itemsOf(all)
        .filter((it) => matchesFilter(it, filter))
        .map((it) => it.measure.id)
    expect(scheduleFilters.map(found)).toEqual([[late.id], [last.id], [clash.id], [undated.id]])
    const { groups } = schedule(all)
    expect(filterGroups(groups, null)).toBe(groups)
    expect(filterGroups(groups, 'late').map((it) => [it.goal.id, it.items.length])).toEqual([[first.id, 1]])
  })
})
