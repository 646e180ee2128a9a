import { describe, expect, it } from 'vitest'
import type { AuditEvent } from '../audit/event.ts'
import { smallNumber } from '../audit/withheld.ts'
import { fakeOwnIndicator } from './indicator.fake.ts'
import { withheldRecords, withholdChanges } from './indicator-history.ts'

type Event = Pick<AuditEvent, 'noun' | 'recordId' | 'caseId' | 'changes'>
const to = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).map(([key, it]) => [key, { from: null, to: it }]))
const begun = (recordId: string, fields: Record<string, unknown>): Event => ({
  noun: 'indicatorValue',
  recordId,
  caseId: null,
  changes: to({ indicator: 'languageFindings', year: 2025, ...fields }),
})
const changed = (recordId: string, changes: Event['changes']): Event => ({ noun: 'indicatorValue', recordId, caseId: null, changes })
const ended = (recordId: string, fields: Record<string, unknown>): Event =>
  changed(
    recordId,
    Object.fromEntries(
      Object.entries({ indicator: 'languageFindings', year: 2025, ...fields }).map(([key, it]) => [key, { from: it, to: null }]),
    ),
  )

describe('values nothing may be told of', () => {
  it('are those whose base is small from the start, and no others', () => {
    const events = [begun('a', { value: 40, base: 8 }), begun('b', { year: 2024, value: 40, base: 80 })]
    expect([...withheldRecords(events)]).toEqual(['a'])
  })

  it('are told of at no time once the base turned out to be small', () => {
    expect([...withheldRecords([begun('a', { value: 40, base: 12 }), changed('a', { base: { from: 12, to: 8 } })])]).toEqual(['a'])
  })

  it('are not told of after the base became larger either', () => {
    expect([...withheldRecords([begun('a', { value: 40, base: 8 }), changed('a', { base: { from: 8, to: 80 } })])]).toEqual(['a'])
  })

  it('include a record of the same indicator and year that stood there before or after', () => {
    const events = [begun('a', { value: 40, base: 30 }), ended('a', { value: 40, base: 30 }), begun('b', { value: 41, base: 7 })]
    expect([...withheldRecords(events)].toSorted()).toEqual(['a', 'b'])
  })

  it('are no counts', () => {
    expect([...withheldRecords([begun('a', { indicator: 'births', value: 4, base: 4 })])]).toEqual([])
  })

  it('include an own indicator that once was a share', () => {
    const own = fakeOwnIndicator().id
    const events: Event[] = [
      { noun: 'ownIndicator', recordId: own, caseId: null, changes: to({ name: 'x', unit: 'share' }) },
      begun('a', { indicator: own, value: 40, base: 8 }),
      { noun: 'ownIndicator', recordId: own, caseId: null, changes: { unit: { from: 'share', to: 'count' } } },
    ]
    expect([...withheldRecords(events)]).toEqual(['a'])
    expect([...withheldRecords(events.map((it) => (it.noun === 'ownIndicator' ? { ...it, changes: {} } : it)))]).toEqual([])
  })
})

it('tells that a value changed and from where, not what it was', () => {
  const changes = { value: { from: null, to: 37.5 }, base: { from: 12, to: 8 }, source: { from: '', to: 'Gesundheitsamt' } }
  expect(withholdChanges(changes)).toEqual({
    value: { from: null, to: smallNumber },
    base: { from: 12, to: smallNumber },
    source: { from: '', to: 'Gesundheitsamt' },
  })
})
