import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day.ts'
import { startDefinition } from '../programme/definition.ts'
import { type LightFacts, lightOf, lightReasons, lightSchedule } from './light.ts'

const today = '2026-11-24' as Day
const facts = (over: Partial<LightFacts> = {}): LightFacts => ({
  lifecycle: 'active',
  startedOn: '2026-01-12' as Day,
  lastContactOn: today,
  phaseDueOn: addDays(today, 30),
  ...over,
})
const light = (it: LightFacts) => lightOf({ ...lightSchedule(startDefinition, it), lifecycle: it.lifecycle }, today)
const reasons = (it: LightFacts) => lightReasons(startDefinition, it, today)

describe('the traffic light', () => {
  it.each([
    [59, 'green'],
    [60, 'amber'],
    [119, 'amber'],
    [120, 'red'],
  ] as const)('with the last meeting %i days ago is %s', (days, expected) => {
    const it = facts({ lastContactOn: addDays(today, -days) })
    expect(light(it)).toBe(expected)
    expect(reasons(it)).toEqual(expected === 'green' ? [] : [{ kind: 'contact', days, light: expected }])
  })

  it.each([
    [30, 'green'],
    [31, 'amber'],
    [90, 'amber'],
    [91, 'red'],
  ] as const)('with the phase %i days overdue is %s', (days, expected) => {
    const it = facts({ phaseDueOn: addDays(today, -days) })
    expect(light(it)).toBe(expected)
    expect(reasons(it)).toEqual(expected === 'green' ? [] : [{ kind: 'phaseOverdue', days, light: expected }])
  })

  it('counts from the admission as long as nobody met', () => {
    expect(light(facts({ lastContactOn: null, startedOn: addDays(today, -59) }))).toBe('green')
    expect(light(facts({ lastContactOn: null, startedOn: addDays(today, -60) }))).toBe('amber')
  })

  it('names the worst reason first', () => {
    const both = facts({ lastContactOn: addDays(today, -130), phaseDueOn: addDays(today, -40) })
    expect(reasons(both).map((it) => [it.kind, it.light])).toEqual([
      ['contact', 'red'],
      ['phaseOverdue', 'amber'],
    ])
  })

  it('is paused on hold and closed after the end, without reasons', () => {
    const silent = facts({ lastContactOn: addDays(today, -200) })
    expect(light({ ...silent, lifecycle: 'onHold' })).toBe('paused')
    expect(light({ ...silent, lifecycle: 'completed' })).toBe('closed')
    expect(light({ ...silent, lifecycle: 'discontinued' })).toBe('closed')
    expect(reasons({ ...silent, lifecycle: 'onHold' })).toEqual([])
  })
})
