import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { organisationId } from '../kernel/id.ts'
import { agreedMeasureFields, agreedPartOf, driftOf, leavesAgreed } from './drift.ts'
import { fakeGoal, fakeMeasure } from './plan.fake.ts'

const goal = fakeGoal({ title: 'Sprache', targetValue: 80, targetOn: '2028-06-30' as Day })
const measure = fakeMeasure({
  goalId: goal.id,
  startsOn: '2027-01-01' as Day,
  endsOn: '2027-06-30' as Day,
  costState: 'amount',
  costEuro: 5000,
})
const agreed = agreedPartOf({ vision: 'Alle Kinder', goals: [goal], measures: [measure] })
const now = (over: Partial<Parameters<typeof driftOf>[1]>) =>
  driftOf(agreed, { vision: 'Alle Kinder', goals: [goal], measures: [measure], ...over })

describe('drift', () => {
  it('is nothing while everything stands as agreed, whatever else is written', () => {
    const going = { ...measure, state: 'running' as const, funding: 'Land', text: 'mehr', position: 9, partnerIds: [] }
    expect(now({ measures: [going] })).toEqual([])
    const explained = { ...goal, text: 'Erläuterung', priority: 1 }
    expect(now({ goals: [explained] })).toEqual([])
  })

  it('counts the days a date moved, later and earlier', () => {
    const later = { ...measure, startsOn: '2026-12-25' as Day, endsOn: '2027-07-14' as Day }
    expect(now({ measures: [later] })).toMatchObject([
      {
        noun: 'measure',
        id: measure.id,
        kind: 'changed',
        changes: [
          { field: 'startsOn', days: -7 },
          { field: 'endsOn', days: 14 },
        ],
      },
    ])
    expect(now({ measures: [{ ...measure, endsOn: null }] })).toMatchObject([{ changes: [{ field: 'endsOn', to: null, days: null }] }])
  })

  it('tells cost, responsible, target and goal', () => {
    const changed = { ...measure, costEuro: 7000, responsibleId: organisationId.parse('00000000-0000-4000-8000-0000000000aa') }
    expect(now({ measures: [changed], goals: [{ ...goal, targetValue: 60 }] })).toMatchObject([
      { noun: 'goal', changes: [{ field: 'targetValue', from: 80, to: 60 }] },
      {
        noun: 'measure',
        changes: [
          { field: 'responsibleId', from: null },
          { field: 'costEuro', from: 5000, to: 7000 },
        ],
      },
    ])
  })

  it('tells what was added, removed and dropped, and a changed vision first', () => {
    const added = fakeMeasure({ goalId: goal.id, title: 'neu' })
    const dropped = { ...measure, state: 'dropped' as const, deviationReason: 'kein Träger' }
    expect(now({ vision: 'Anders', measures: [dropped, added], goals: [] }).map((it) => [it.noun, it.kind])).toEqual([
      ['plan', 'changed'],
      ['goal', 'removed'],
      ['measure', 'dropped'],
      ['measure', 'added'],
    ])
  })
})

describe('leaving what was agreed', () => {
  const leaves = (wanted: object, before = measure) => leavesAgreed(agreedMeasureFields, agreed.measures[0], { ...before }, { ...wanted })

  it('needs a reason for an agreed field only', () => {
    expect([leaves({ endsOn: '2027-07-01' }), leaves({ state: 'done' }), leaves({ title: measure.title })]).toEqual([true, false, false])
  })

  it('needs none on the way back, nor for what was never agreed', () => {
    expect(leaves({ costEuro: 5000 }, { ...measure, costEuro: 9000 })).toBe(false)
    expect(leavesAgreed(agreedMeasureFields, undefined, { ...measure }, { title: 'x' })).toBe(false)
  })
})
