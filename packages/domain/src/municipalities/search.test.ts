import { expect, it } from 'vitest'
import { municipalityKey } from './municipality.ts'
import { municipalityTokens, searchTerms } from './search.ts'

const tokensOf = (name: string, postalCode: string | null = null) =>
  municipalityTokens({ key: municipalityKey.parse('09162000'), name, postalCode })
const finds = (name: string, text: string) => {
  const tokens = tokensOf(name)
  const terms = searchTerms(text)
  return terms.words.length > 0 && terms.words.every((word) => tokens.some((token) => token.startsWith(word)))
}

it.each(['Mu', 'Mü', 'Mue', 'muenchen', 'MÜNCHEN', 'landeshaupt', 'münchen landes'])('finds München by %s', (text) => {
  expect(finds('München, Landeshauptstadt', text)).toBe(true)
})

it.each(['', '  ', '-', 'Moe', 'nchen', 'munchen dorf'])('does not find München by "%s"', (text) => {
  expect(finds('München, Landeshauptstadt', text)).toBe(false)
})

it('finds a saint in either spelling', () => {
  expect(finds('Sankt Augustin, Stadt', 'st. aug')).toBe(true)
  expect(finds('St. Peter-Ording', 'sankt peter')).toBe(true)
  expect(finds('Haar, St', 'sankt')).toBe(false)
})

it('knows the whole short name, in both languages of a bilingual one', () => {
  expect(tokensOf('Bautzen / Budyšin, Stadt')).toEqual(expect.arrayContaining(['=bautzen', '=budysin']))
  expect(tokensOf('Garding, Kirchspiel')).toContain(searchTerms('Garding').name)
})

it('is found by postal code and key', () => {
  expect(tokensOf('München, Landeshauptstadt', '80313')).toEqual(expect.arrayContaining(['80313', '09162000']))
})
