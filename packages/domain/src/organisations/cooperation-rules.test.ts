import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { addDays, type Day, isValidOn } from '../kernel/day.ts'
import { cooperationId } from '../kernel/id.ts'
import { type Cooperation, type CooperationLevel, cooperationLevels } from './cooperation.ts'
import { cooperationProblems, overlaps, stepsToLevel } from './cooperation-rules.ts'
import { fakeCooperation, fakeOrganisation } from './network.fake.ts'

const at = (text: string) => text as Day
const [a, b] = [fakeOrganisation(), fakeOrganisation()]
const start = at('2026-01-01')
const dayNo = (n: number) => addDays(start, n)

/** What stands there after the steps of each entry were written. */
function written(pair: readonly Cooperation[], level: CooperationLevel | null, on: Day): Cooperation[] {
  let after = [...pair]
  for (const step of stepsToLevel(pair, level, on)) {
    if (step.op === 'begin') after.push(fakeCooperation(a, b, { ...step.fields, id: cooperationId.parse(fakeId()) }))
    else if (step.op === 'remove') after = after.filter((it) => it.id !== step.record.id)
    else after = after.map((it) => (it.id === step.record.id ? { ...it, ...step.fields } : it))
  }
  return after
}
const levelOn = (pair: readonly Cooperation[], on: Day) => pair.find((it) => isValidOn(it, on))?.level ?? null
const spans = (pair: readonly Cooperation[]) => pair.map((it) => [it.level, it.validFrom, it.validTo])

const anyLevel = fc.constantFrom(...cooperationLevels, null)
const anyEntries = fc.array(fc.tuple(anyLevel, fc.nat(40)), { maxLength: 25 })

describe('a pair brought to a level from a day on', () => {
  it('begins without end, ends the day before, and is closer since today', () => {
    const begun = written([], 'information', dayNo(5))
    expect(spans(begun)).toEqual([['information', dayNo(5), null]])
    const closer = written(begun, 'jointAction', dayNo(20))
    expect(spans(closer)).toEqual([
      ['information', dayNo(5), dayNo(19)],
      ['jointAction', dayNo(20), null],
    ])
    expect(spans(written(closer, null, dayNo(30)))).toEqual([
      ['information', dayNo(5), dayNo(19)],
      ['jointAction', dayNo(20), dayNo(29)],
    ])
  })
  it('leaves one record however often the level of the same day is corrected, none when it is taken back', () => {
    const levels = ['information', 'coordination', 'jointAction'] as const
    const corrected = levels.reduce<Cooperation[]>((pair, level) => written(pair, level, dayNo(5)), [])
    expect(spans(corrected)).toEqual([['jointAction', dayNo(5), null]])
    expect(written(corrected, null, dayNo(5))).toEqual([])
  })
  it('goes on as before when it was ended by mistake, or made closer and looser again', () => {
    const begun = written([], 'coordination', dayNo(0))
    expect(spans(written(written(begun, null, dayNo(9)), 'coordination', dayNo(9)))).toEqual([['coordination', dayNo(0), null]])
    expect(spans(written(written(begun, 'jointAction', dayNo(9)), 'coordination', dayNo(9)))).toEqual([['coordination', dayNo(0), null]])
  })
  it('ends before what is known to begin later', () => {
    const later = written([], 'jointAction', dayNo(30))
    expect(spans(written(later, 'information', dayNo(10)))).toEqual([
      ['jointAction', dayNo(30), null],
      ['information', dayNo(10), dayNo(29)],
    ])
  })
  it('holds on the day, never overlaps, and leaves every day before as it was', () => {
    fc.assert(
      fc.property(anyEntries, anyLevel, fc.nat(40), (entries, level, on) => {
        const before = entries.reduce<Cooperation[]>((pair, [wanted, day]) => written(pair, wanted, dayNo(day)), [])
        const after = written(before, level, dayNo(on))
        expect(levelOn(after, dayNo(on))).toBe(level)
        for (let day = 0; day < on; day++) expect(levelOn(after, dayNo(day))).toBe(levelOn(before, dayNo(day)))
        for (const [index, one] of after.entries()) {
          expect(cooperationProblems(one)).toEqual({})
          for (const other of after.slice(index + 1)) expect(overlaps(one, other)).toBe(false)
        }
        expect(stepsToLevel(after, level, dayNo(on))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a cooperation', () => {
  it('needs two organisations and does not end before it begins', () => {
    expect(cooperationProblems(fakeCooperation(a, a))).toEqual({ organisationBId: 'same-twice' })
    expect(cooperationProblems(fakeCooperation(a, b, { validTo: at('2025-12-31') }))).toEqual({ validTo: 'end-before-start' })
    expect(cooperationProblems(fakeCooperation(a, b, { validTo: at('2026-01-01') }))).toEqual({})
  })
  it('overlaps another on a single day already', () => {
    const span = (from: number, to: number | null) => ({ validFrom: dayNo(from), validTo: to === null ? null : dayNo(to) })
    expect(overlaps(span(0, 5), span(5, 9))).toBe(true)
    expect(overlaps(span(0, 5), span(6, null))).toBe(false)
    expect(overlaps(span(0, null), span(400, null))).toBe(true)
    expect(overlaps(span(6, 9), span(0, 5))).toBe(false)
  })
})
