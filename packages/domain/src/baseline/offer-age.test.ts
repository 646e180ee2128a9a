import { expect, it } from 'vitest'
import { agePartFrom, agePartTo, readAgeEnd, readAges } from './offer-age.ts'

it.each([
  ['0–3', 0, 35],
  ['0-3 Jahre', 0, 35],
  ['1 bis 3 Jahre', 12, 35],
  ['1 bis unter 3 Jahre', 12, 35],
  ['3 Jahre', 36, 47],
  ['18 Monate', 18, 18],
  ['6–18 Monate', 6, 18],
  ['0 - 18', 0, 18],
  ['18 Monate – 3 Jahre', 18, 35],
  ['Schwangerschaft', -9, -1],
  ['Schwangerschaft bis 1 Jahr', -9, 11],
  ['Schwangerschaft – Geburt', -9, -1],
  ['3 Monate vor der Geburt – 2 Jahre', -3, 23],
  ['ab 3', 36, 83],
  ['ab der Geburt', 0, 83],
  ['Ü3', 36, 83],
  ['U3', 0, 35],
  ['unter 3 Jahre', 0, 35],
  ['unter 18 Monate', 0, 17],
  ['bis 6 J.', 0, 71],
  ['3 Jahre – Einschulung', 36, 83],
  ['3 Jahre bis zur Einschulung', 36, 83],
  ['bis zum Schuleintritt', 0, 83],
  ['1,5–3 Jahre', 18, 35],
  ['alle', -9, 83],
  ['3 to 6 years', 36, 71],
  ['pregnancy', -9, -1],
  ['under 3', 0, 35],
])('reads %s', (text, ageFrom, ageTo) => {
  expect(readAges(text)).toEqual({ ageFrom, ageTo })
})

it.each(['', 'Kinder', '3–1', '12–15 Jahre', '99', '3 Jahre alt und älter als', '-3', '1–3–5'])('does not take %j for an age', (text) => {
  expect(readAges(text)).toBeNull()
})

it('reads one end alone, bare numbers as the heading says', () => {
  expect([readAgeEnd('3', 'from'), readAgeEnd('3', 'to'), readAgeEnd('ab 3 Jahre', 'from'), readAgeEnd('bis 18 Monate', 'to')]).toEqual([
    36, 35, 36, 18,
  ])
  expect([
    readAgeEnd('6', 'from', 'months'),
    readAgeEnd('6', 'to', 'months'),
    readAgeEnd('8', 'from', 'years'),
    readAgeEnd('x', 'to'),
  ]).toEqual([6, 6, null, null])
})

it('reads months before birth in a column of months, as numbers below zero', () => {
  expect([readAgeEnd('-9', 'from', 'months'), readAgeEnd('−1', 'to', 'months'), readAgeEnd('-9', 'from')]).toEqual([-9, -1, null])
})

it('names the ends of a range as people do', () => {
  expect([-9, -3, 0, 18, 36].map(agePartFrom)).toEqual([
    { unit: 'pregnancy', count: 0 },
    { unit: 'monthsBefore', count: 3 },
    { unit: 'years', count: 0 },
    { unit: 'months', count: 18 },
    { unit: 'years', count: 3 },
  ])
  expect([-1, -2, 18, 35, 83].map(agePartTo)).toEqual([
    { unit: 'birth', count: 0 },
    { unit: 'monthsBefore', count: 2 },
    { unit: 'months', count: 18 },
    { unit: 'years', count: 3 },
    { unit: 'school', count: 0 },
  ])
})
