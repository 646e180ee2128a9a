import { readAges } from '@etappe/domain/baseline/offer-age'
import { oldest, youngest } from '@etappe/domain/baseline/pillar'
import { expect, it } from 'vitest'
import { sayAges } from './age-range.ts'

it('writes ages as people do', () => {
  const say = (ageFrom: number, ageTo: number) => [sayAges('de', { ageFrom, ageTo }), sayAges('en', { ageFrom, ageTo })]
  expect(say(0, 35)).toEqual(['0–3 Jahre', '0–3 years'])
  expect(say(-9, -1)).toEqual(['Schwangerschaft', 'Pregnancy'])
  expect(say(-9, 11)).toEqual(['Schwangerschaft – 1 Jahr', 'Pregnancy – 1 year'])
  expect(say(6, 18)).toEqual(['6–18 Monate', '6–18 months'])
  expect(say(18, 35)).toEqual(['18 Monate – 3 Jahre', '18 months – 3 years'])
  expect(say(36, 83)).toEqual(['3 Jahre – Einschulung', '3 years – school entry'])
  expect(say(0, 83)).toEqual(['Geburt – Einschulung', 'birth – school entry'])
})

it('writes every range so that it is read back', () => {
  const wrong: string[] = []
  for (const locale of ['de', 'en'] as const)
    for (let ageFrom = youngest; ageFrom <= oldest; ageFrom++)
      for (let ageTo = ageFrom; ageTo <= oldest; ageTo++) {
        const said = sayAges(locale, { ageFrom, ageTo })
        const read = readAges(said)
        if (read?.ageFrom !== ageFrom || read.ageTo !== ageTo) wrong.push(`${ageFrom}..${ageTo} ${said}`)
      }
  expect(wrong.slice(0, 10)).toEqual([])
})
