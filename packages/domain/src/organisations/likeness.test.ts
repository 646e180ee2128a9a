import { expect, it } from 'vitest'
import { likeness, possiblyTheSame } from './likeness.ts'

const named = (name: string, place = '', shortName = '') => ({ name, place, shortName })
const alike = (a: ReturnType<typeof named>, b: ReturnType<typeof named>) => {
  expect(likeness(a, b)).toBe(likeness(b, a))
  return likeness(a, b) >= possiblyTheSame
}

it('takes spellings, legal forms and short names for the same organisation', () => {
  expect(alike(named('Familienzentrum Süd e. V.'), named('Familienzentrum Sued'))).toBe(true)
  expect(alike(named('Jugendamt', 'Kiel'), named('Jugendamt der Stadt Kiel', 'Kiel'))).toBe(true)
  expect(alike(named('Arbeiterwohlfahrt Kreisverband', 'Trier', 'AWO'), named('AWO', 'Trier'))).toBe(true)
})

it('keeps namesakes of two places and what shares only a common word apart', () => {
  expect(alike(named('Jugendamt der Stadt', 'Kiel'), named('Gesundheitsamt der Stadt', 'Kiel'))).toBe(false)
  expect(alike(named('Jugendamt Kiel', 'Kiel'), named('Gesundheitsamt Kiel', 'Kiel'))).toBe(false)
  expect(alike(named('Kita Sonnenblume', 'Kiel'), named('Kita Regenbogen', 'Kiel'))).toBe(false)
  expect(alike(named('Gesundheitsamt', 'Kiel'), named('Gesundheitsamt Stadt', 'Trier'))).toBe(true)
  expect(alike(named(''), named(''))).toBe(false)
})
