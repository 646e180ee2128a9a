import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readFigure } from './figure-input.ts'

const german = (text: string) => {
  const read = readFigure(text, ',')
  return read.kind === 'figure' ? read.value : read.kind
}

it.each([
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1\u202f234', 1234],
  ['12,5 %', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['12.345.678', 12_345_678],
  ['-3', -3],
  ['−3,25', -3.25],
  ['+7', 7],
  ['1.500 €', 1500],
  ["1'234", 1234],
  ['0', 0],
  ['-0', 0],
])('reads %s as %d', (text, value) => {
  expect(german(text)).toBe(value)
})

it.each(['k. A.', 'k.A.', 'n/a', 'N. A.', '–', '---', 'keine Angabe', 'nicht verfügbar'])('takes "%s" for not available', (text) => {
  expect(german(text)).toBe('notAvailable')
})

it.each(['zwölf', '12,5,3', '1.23.4', '12 von 30', '<10', '1e5', '%', '=1+1', '1.2345,6'])('does not read %s', (text) => {
  expect(german(text)).toBe('unreadable')
})

it('takes spaces for an empty field', () => {
  expect(german(' \u00a0 ')).toBe('empty')
})

it('tells the decimal sign by the language', () => {
  expect([readFigure('1,234', ','), readFigure('1,234', '.')]).toEqual([
    { kind: 'figure', value: 1.234 },
    { kind: 'figure', value: 1234 },
  ])
})

it.each([
  ['de-DE', ','],
  ['en-GB', '.'],
] as const)('reads back what %s writes', (tag, decimal) => {
  const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
      expect(readFigure(written.format(cents / 100), decimal)).toEqual({ kind: 'figure', value: cents === 0 ? 0 : cents / 100 })
    }),
  )
})
