import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { fakeCase, fakeId } from './case.fake.ts'
import { courseTable } from './course-table.ts'
import { gateDateRecord } from './gate-date.ts'
import { type Phase, phaseRunRecord, type PhaseResult } from './phase.ts'
import { fakeBasis } from './phase-plan.fake.ts'

const day = (text: string) => text as Day
const today = day('2026-11-24')
const run = (phase: Phase, enteredOn: string, leftOn: string | null = null, result: PhaseResult | null = null) =>
  phaseRunRecord.parse({ id: fakeId(), caseId: fakeId(), decidedBy: fakeId(), phase, enteredOn, leftOn, reason: '', result, version: 1 })
const agreed = (before: string, agreedOn: string, changedOn: string, sequence: number) =>
  gateDateRecord.parse({
    id: fakeId(),
    caseId: fakeId(),
    gate: 'goals',
    sequence,
    before,
    agreedOn,
    reason: 'Workshop verschoben',
    changedBy: fakeId(),
    changedOn,
    version: 1,
  })
const base = { terms: { ...fakeBasis().terms, programmeVersion: 1, contact: {} as never }, holidays: [], holds: [], gateRecords: [] }

it('tells each gate as first planned, as planned now and as it came', () => {
  const detail = {
    ...base,
    case: fakeCase({ phase: 'goals', startedOn: day('2026-08-31') }),
    runs: [run('baseline', '2026-08-31', '2026-11-06', 'advanced'), run('goals', '2026-11-06')],
    gateDates: [agreed('2026-10-30', '2026-11-05', '2026-10-01', 1)],
  }
  const rows = courseTable(detail, today)
  expect(rows.map((row) => [row.gate, row.firstOn, row.plannedOn, row.passedOn, row.difference])).toEqual([
    ['admission', '2026-08-31', '2026-08-31', '2026-08-31', 0],
    ['goals', '2026-10-30', '2026-11-05', '2026-11-06', 7],
    ['actionPlan', '2026-12-14', '2026-12-21', null, 7],
    ['support', '2027-01-13', '2027-01-20', null, 7],
    ['closing', '2029-01-12', '2029-01-19', null, 7],
  ])
  expect(rows[1]?.agreed).toMatchObject([{ change: { agreedOn: '2026-11-05' }, holds: true }])
})

it('says which days were skipped, by how much rests moved a gate, and what holds no more', () => {
  const detail = {
    ...base,
    // New Year's Day is a Friday.
    holidays: [day('2027-01-01')],
    case: fakeCase({ startedOn: day('2026-09-01') }),
    runs: [
      run('baseline', '2026-09-01', '2026-10-05', 'advanced'),
      run('goals', '2026-10-05', '2026-10-30', 'returned'),
      run('baseline', '2026-10-30'),
    ],
    holds: [
      {
        id: fakeId() as never,
        caseId: fakeId() as never,
        heldOn: day('2026-11-02'),
        until: null,
        resumedOn: day('2026-11-05'),
        reason: '',
        version: 1,
      },
    ],
    gateDates: [agreed('2026-11-02', '2026-11-12', '2026-09-20', 1)],
  }
  expect(courseTable(detail, today)[1]).toMatchObject({
    plannedOn: '2027-01-04',
    skipped: ['2027-01-01', '2027-01-02', '2027-01-03'],
    restDays: 3,
    agreed: [{ holds: false }],
  })
})
