import { expect, it } from 'vitest'
import { areas, loadArea } from './areas.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { formats } from './format.ts'
import { plural } from './plural.ts'
import type { Day } from '@etappe/domain/kernel/day'

const leaves = (value: object, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, it]) =>
    typeof it === 'object' && it !== null ? leaves(it as object, `${path}${key}.`) : [[path + key, it] as [string, unknown]],
  )

it('says everything in both languages', () => {
  expect(
    leaves(de)
      .map(([path]) => path)
      .sort(),
  ).toEqual(
    leaves(en)
      .map(([path]) => path)
      .sort(),
  )
})

it.each(areas)('says everything about %s in both languages, and leaves no word empty', async (area) => {
  const [inGerman, inEnglish] = [leaves(await loadArea('de', area)), leaves(await loadArea('en', area))]
  expect(inGerman.map(([path]) => path).sort()).toEqual(inEnglish.map(([path]) => path).sort())
  expect([...inGerman, ...inEnglish].filter(([, it]) => typeof it === 'string' && it.trim() === '')).toEqual([])
})

it('leaves no word empty', () => {
  const empty = [...leaves(de), ...leaves(en)].filter(([, it]) => typeof it === 'string' && it.trim() === '').map(([path]) => path)
  expect(empty).toEqual([])
})

it('writes days and numbers as each language does', () => {
  const on = '2026-03-05' as Day
  expect([formats('de').day(on), formats('de').dayLong(on), formats('de').number(1234.5)]).toEqual([
    '05.03.2026',
    'Donnerstag, 5. März',
    '1.234,5',
  ])
  expect([formats('en').day(on), formats('en').number(1234.5)]).toEqual(['05/03/2026', '1,234.5'])
  expect(formats('de').instant('2026-11-24T23:30:00.000Z')).toContain('25.11.2026')
})

it('counts in words', () => {
  expect([1, 0, 1000].map((count) => plural('de', count, { one: '# Fall', other: '# Fälle' }))).toEqual([
    '1 Fall',
    '0 Fälle',
    '1.000 Fälle',
  ])
})
