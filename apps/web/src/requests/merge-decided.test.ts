import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import { type DecidedItem, endsFirst, type Loaded, mergeDecided } from './merge-decided.ts'

const item = (kind: DecidedItem['kind'], day: number, id: number) =>
  ({ kind, id: `${kind} ${id}`, on: `2026-11-${String(day).padStart(2, '0')}` as Day, row: {} }) as DecidedItem
const days = (kind: DecidedItem['kind'], all: readonly number[]) => all.map((day, id) => item(kind, day, id))
const loaded = (items: readonly DecidedItem[], count: number): Loaded => ({ items: items.slice(0, count), hasMore: items.length > count })
const idsBefore = (items: readonly DecidedItem[], day: Day) => items.filter((it) => it.on > day).map((it) => it.id)

it.each([
  [[], []],
  [[9, 8, 7], []],
  [
    [9, 7, 5, 3, 1],
    [8, 6, 4, 2],
  ],
  [
    [9, 9, 9, 9],
    [9, 9, 9],
  ],
  [
    [9, 9, 8, 2],
    [3, 2, 2, 1, 1],
  ],
  [[1], [9, 8, 7, 6, 5, 1, 1]],
])('shows %j and %j once each, the newest first, and puts none in front of those already shown', (requests, admissions) => {
  const all = [days('request', requests), days('admission', admissions)]
  for (const perPage of [1, 2, 3]) {
    const counts = all.map(() => perPage)
    let shown: readonly DecidedItem[] = []
    for (let turn = 0; ; turn += 1) {
      const lists = all.map((items, at) => loaded(items, counts[at] ?? 0))
      const next = mergeDecided(lists)
      expect(next.map((it) => it.on)).toEqual(next.map((it) => it.on).toSorted((a, b) => (a < b ? 1 : -1)))
      const last = shown.at(-1)?.on ?? ('9999-12-31' as Day)
      expect(idsBefore(next, last)).toEqual(idsBefore(shown, last))
      shown = next
      if (lists.every((it) => !it.hasMore)) break
      lists.forEach((it, at) => {
        if (endsFirst(it, lists)) counts[at] = (counts[at] ?? 0) + perPage
      })
      expect(turn).toBeLessThan(20)
    }
    expect(new Set(shown.map((it) => it.id)).size).toBe(requests.length + admissions.length)
  }
})
