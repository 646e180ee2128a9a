import { expect, it } from 'vitest'
import { foldGerman, municipalityKey, searchForms, shortName } from './municipality.ts'

it.each([
  ['Garding, Kirchspiel', 'Garding'],
  ['Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokoš', 'Bautzen / Budyšin'],
  ['Neuenkirchen', 'Neuenkirchen'],
])('takes the title off %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})

it('folds case, umlauts, accents and punctuation away', () => {
  expect(foldGerman('Bautzen / Budyšin')).toBe('bautzen budysin')
  expect(foldGerman('Großräschen')).toBe('grossraschen')
})

it.each(['München', 'Mu\u0308nchen'])('finds %s with dropped and with written-out umlauts', (name) => {
  expect(searchForms(name)).toEqual(['munchen', 'muenchen'])
})

it('keeps keys as text with their leading zero and refuses other lengths', () => {
  expect(municipalityKey.parse('01001000')).toBe('01001000')
  for (const key of ['1001000', '010010000', '0100100a', '']) expect(municipalityKey.safeParse(key).success).toBe(false)
})
