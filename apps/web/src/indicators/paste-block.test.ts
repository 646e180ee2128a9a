import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import type { IndicatorRow } from './indicator-rows.ts'
import { readBlock } from './paste-block.ts'

const row = (key: 'births' | 'careRateUnder3'): IndicatorRow => ({
  key,
  name: key,
  unit: key === 'births' ? 'count' : 'share',
  unitText: '',
  group: 'core',
  own: null,
  values: new Map(),
})
const table = {
  rows: [row('births'), row('careRateUnder3')],
  years: [2023, 2024, 2025, 2026],
  at: { row: 0, column: 1 },
  decimal: ',' as const,
  today: '2026-11-24' as Day,
}
const read = (text: string) => {
  const { cells, outside } = readBlock(text, table)
  return {
    outside,
    cells: cells.map((it) => [it.row.key, it.year, it.fields && (it.fields.state === 'notAvailable' ? 'k. A.' : it.fields.value)]),
  }
}

it('begins at the marked cell and goes to the right and down', () => {
  expect(read('1.234\t5\r\n33,9 %\tk. A.\r\n')).toEqual({
    outside: 0,
    cells: [
      ['births', 2024, 1234],
      ['births', 2025, 5],
      ['careRateUnder3', 2024, 33.9],
      ['careRateUnder3', 2025, 'k. A.'],
    ],
  })
})

it('goes by the years of a first line', () => {
  expect(read('2026\t2023\t1999\n1\t2\t3')).toEqual({
    outside: 1,
    cells: [
      ['births', 2026, 1],
      ['births', 2023, 2],
    ],
  })
})

it('says what cannot be read and what lies outside, and skips empty cells', () => {
  expect(read('x\t\t-4\t9\n500\n7')).toEqual({
    outside: 2,
    cells: [
      ['births', 2024, null],
      ['births', 2026, null],
      ['careRateUnder3', 2024, null],
    ],
  })
})
