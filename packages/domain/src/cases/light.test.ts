import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day.ts'
import { startDefinition } from '../programme/start-definition.ts'
import type { Lifecycle } from './lifecycle.ts'
import { type LightFacts, lightOf, lightReasons, lightSchedule, lightTurns } from './light.ts'

const today = '2026-11-24' as Day
const always = { validFrom: '2026-01-01' as Day, validTo: null }
const facts = (over: Partial<LightFacts> = {}): LightFacts => ({
  kind: 'network',
  phase: 'goals',
  startedOn: '2026-01-12' as Day,
  lastContactOn: today,
  waitingUntil: null,
  phaseDueOn: addDays(today, 30),
  organisations: ['a', 'b', 'c'].map((organisationId) => ({ organisationId, ...always })),
  coordination: [always],
  granted: 10,
  delivered: [],
  escalations: [],
  ...over,
})
const turns = (it: LightFacts) => lightTurns(startDefinition, it)
const light = (it: LightFacts, lifecycle: Lifecycle = 'active') => lightOf({ ...lightSchedule(turns(it)), lifecycle }, today)
const reasons = (it: LightFacts) => lightReasons(turns(it), 'active', today).map(({ kind, days, light: as }) => ({ kind, days, light: as }))
const ago = (days: number) => addDays(today, -days)

describe('the traffic light', () => {
  const rhythm = startDefinition.contact.goals
  it.each([
    [rhythm.amberAfter - 1, 'green'],
    [rhythm.amberAfter, 'amber'],
    [rhythm.redAfter - 1, 'amber'],
    [rhythm.redAfter, 'red'],
  ] as const)('with the last meeting %i days ago is %s', (days, expected) => {
    const it = facts({ lastContactOn: ago(days) })
    expect(light(it)).toBe(expected)
    expect(reasons(it)).toEqual(expected === 'green' ? [] : [{ kind: 'contact', days, light: expected }])
  })

  it.each([
    [30, 'green'],
    [31, 'amber'],
    [90, 'amber'],
    [91, 'red'],
  ] as const)('with the gate %i days overdue is %s', (days, expected) => {
    const it = facts({ phaseDueOn: ago(days) })
    expect(light(it)).toBe(expected)
    expect(reasons(it)).toEqual(expected === 'green' ? [] : [{ kind: 'phaseOverdue', days, light: expected }])
  })

  it('waits with the contact while the municipality has to act', () => {
    const silent = { lastContactOn: ago(rhythm.redAfter + 10) }
    expect(light(facts({ ...silent, waitingUntil: today }))).toBe('green')
    expect(light(facts({ ...silent, waitingUntil: ago(1) }))).toBe('red')
  })

  it('is amber with too few organisations, in the baseline only after its planned end', () => {
    const two = facts({ organisations: ['a', 'b'].map((organisationId) => ({ organisationId, ...always })) })
    expect(light(two)).toBe('amber')
    expect(light({ ...two, phase: 'baseline' })).toBe('green')
    expect(light({ ...two, phase: 'baseline', phaseDueOn: ago(1) })).toBe('amber')
  })

  it('misses the coordination of a model municipality only', () => {
    const gone = [{ validFrom: '2026-01-01' as Day, validTo: ago(200) }]
    expect(reasons(facts({ kind: 'modelMunicipality', coordination: gone }))).toMatchObject([{ kind: 'coordinatorVacant', light: 'red' }])
    expect(light(facts({ coordination: gone }))).toBe('green')
  })

  it('turns with the share of the contingent that is used up', () => {
    const { amberAt, redAt } = startDefinition.light.contingent
    const used = (percent: number) => facts({ delivered: [{ on: ago(3), amount: percent / 10 }] })
    expect([light(used(amberAt - 1)), light(used(amberAt)), light(used(redAt))]).toEqual(['green', 'amber', 'red'])
  })

  it('turns with an open escalation', () => {
    const open = { light: 'amber' as const, openedOn: ago(5), resolvedOn: null }
    expect(reasons(facts({ escalations: [open] }))).toEqual([{ kind: 'escalation', days: 5, light: 'amber' }])
    expect(light(facts({ escalations: [open, { ...open, light: 'red' }] }))).toBe('red')
    expect(light(facts({ escalations: [{ ...open, resolvedOn: ago(1) }] }))).toBe('green')
  })

  it('is never better for an escalation', () => {
    const days = fc.integer({ min: 0, max: 300 })
    const order = ['green', 'amber', 'red']
    const escalation = fc.record({ light: fc.constantFrom('amber' as const, 'red' as const), openedOn: days.map(ago) })
    fc.assert(
      fc.property(days, days, escalation, (contact, due, it) => {
        const before = facts({ lastContactOn: ago(contact), phaseDueOn: ago(due - 100) })
        const after = { ...before, escalations: [{ ...it, resolvedOn: null }] }
        expect(order.indexOf(light(after))).toBeGreaterThanOrEqual(order.indexOf(light(before)))
        expect(light(after)).not.toBe('green')
      }),
    )
  })

  it('names the worst reason first, each with its days and the day it turns red', () => {
    const both = facts({ lastContactOn: ago(rhythm.redAfter + 5), phaseDueOn: ago(40) })
    expect(lightReasons(turns(both), 'active', today)).toEqual([
      { kind: 'contact', days: rhythm.redAfter + 5, since: ago(rhythm.redAfter + 5), light: 'red', redFrom: ago(5) },
      { kind: 'phaseOverdue', days: 40, since: ago(40), light: 'amber', redFrom: addDays(ago(40), 91) },
    ])
  })

  it('is paused on hold and closed after the end, without reasons', () => {
    const silent = facts({ lastContactOn: ago(400) })
    expect([light(silent, 'onHold'), light(silent, 'completed'), light(silent, 'discontinued')]).toEqual(['paused', 'closed', 'closed'])
    expect(lightReasons(turns(silent), 'onHold', today)).toEqual([])
  })
})
