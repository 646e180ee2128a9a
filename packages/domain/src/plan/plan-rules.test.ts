import { describe, expect, it } from 'vitest'
import { documentName } from '../documents/document-name.ts'
import type { Day } from '../kernel/day.ts'
import { goalId, organisationId } from '../kernel/id.ts'
import { isOverdue, measureProblems, settledMeasure, totalCost } from './measure-rules.ts'
import { fakeGoal, fakeMeasure, fakeMeasureFields } from './plan.fake.ts'
import { smartCheck } from './smart.ts'

const today = '2026-11-24' as Day
const some = '00000000-0000-4000-8000-0000000000cc'

describe('a measure', () => {
  it('has a day it was done only while it is done', () => {
    const running = fakeMeasure({ state: 'running' })
    expect(settledMeasure({ state: 'done' }, running, today)).toMatchObject({ doneOn: today })
    expect(settledMeasure({ state: 'done', doneOn: '2026-11-01' as Day }, running, today)).toMatchObject({ doneOn: '2026-11-01' })
    expect(settledMeasure({ title: 'x' }, fakeMeasure({ state: 'done', doneOn: today }), today)).not.toHaveProperty('doneOn')
    expect(settledMeasure({ state: 'running' }, fakeMeasure({ state: 'done', doneOn: today }), today)).toMatchObject({ doneOn: null })
  })

  it('has euros only as an amount', () => {
    const priced = fakeMeasure({ costState: 'amount', costEuro: 500 })
    expect(settledMeasure({ costState: 'neutral' }, priced, today)).toMatchObject({ costEuro: null })
    expect(settledMeasure({ costEuro: 700 }, priced, today)).toMatchObject({ costEuro: 700 })
  })

  it('contradicts itself in no silence', () => {
    const fields = fakeMeasureFields({ goalId: goalId.parse(some), state: 'dropped', costState: 'amount', doneOn: '2026-11-25' as Day })
    expect(measureProblems({ ...fields, startsOn: today, endsOn: '2026-11-23' as Day }, today)).toEqual({
      endsOn: 'end-before-start',
      costEuro: 'required',
      doneOn: 'in-the-future',
      deviationReason: 'required',
    })
  })

  it('is overdue the day after its end, unless nothing more is expected of it', () => {
    const ends = (endsOn: string, state: 'running' | 'done') => isOverdue({ endsOn: endsOn as Day, state }, today)
    expect([ends('2026-11-24', 'running'), ends('2026-11-23', 'running'), ends('2026-11-23', 'done')]).toEqual([false, true, false])
  })

  it('costs nothing any more when it was dropped', () => {
    const priced = (over: object) => fakeMeasure({ costState: 'amount', costEuro: 100, ...over })
    expect(totalCost([priced({}), priced({ state: 'dropped' }), fakeMeasure({ costState: 'neutral' })])).toBe(100)
  })
})

describe('the SMART check', () => {
  const full = fakeGoal({
    indicatorText: 'Kitas mit Tandem',
    startValue: 0,
    startOn: '2026-01-01' as Day,
    targetValue: 9,
    targetOn: '2028-06-30' as Day,
    findingIds: [some as never],
  })
  const measure = { state: 'planned' as const, responsibleId: organisationId.parse(some) }
  const adviceFor = (goal: typeof full, measures: Parameters<typeof smartCheck>[1]) =>
    Object.fromEntries(smartCheck(goal, measures).flatMap((it) => (it.advice.length > 0 ? [[it.question, it.advice]] : [])))

  it('has no advice for a goal that says everything', () => {
    expect(adviceFor(full, [measure])).toEqual({})
  })

  it('says what is missing, question by question', () => {
    expect(adviceFor(fakeGoal({ title: 'Mehr Sprache' }), [])).toEqual({
      specific: ['tooShort'],
      measurable: ['noIndicator', 'noStart', 'noTarget'],
      attainable: ['noMeasure'],
      relevant: ['noFinding'],
      timeBound: ['noDate', 'noStartDate'],
    })
    expect(adviceFor({ ...full, targetValue: 0 }, [{ state: 'dropped', responsibleId: null }])).toEqual({
      measurable: ['noChange'],
      attainable: ['noMeasure'],
    })
    expect(adviceFor(full, [{ ...measure, responsibleId: null }])).toEqual({ attainable: ['noResponsible'] })
  })
})

it('names a document without tricks', () => {
  const named = (name: string) => documentName(name, 'image/jpeg', 'Dokument')
  expect([named('Foto.JPG'), named('a/b\\c.jpeg'), named(''), named('...'), named('x\u202Egpj.exe'), named('Plan?*.png')]).toEqual([
    'Foto.jpg',
    'c.jpeg',
    'Dokument.jpg',
    'Dokument.jpg',
    'xgpj.exe.jpg',
    'Plan.png.jpg',
  ])
})
