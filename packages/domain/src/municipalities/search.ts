import { type Municipality, searchForms, shortName } from './municipality.ts'

/** Written both ways in the register: `Sankt Augustin`, `St. Peter-Ording`. */
const saint: Readonly<Record<string, string>> = { sankt: 'st', st: 'sankt' }

const wordsOf = (text: string): string[] => searchForms(text).flatMap((form) => form.split(' '))

/** Marks a token that is a whole short name, so that exact names and names that begin with the text come first. */
export const nameMark = '='

/** What one municipality is found by: every word of its name, its whole short name, its postal code and its key. */
export function municipalityTokens(it: Pick<Municipality, 'key' | 'name' | 'postalCode'>): string[] {
  // Only of the short name: in a title `St` is short for `Stadt`.
  const saints = wordsOf(shortName(it.name)).flatMap((word) => saint[word] ?? [])
  const names = shortName(it.name)
    .split('/')
    .flatMap((part) => searchForms(part))
    .map((form) => nameMark + form)
  return [...new Set([...wordsOf(it.name), ...saints, ...names, it.key, it.postalCode ?? ''])].filter(
    (token) => token !== '' && token !== nameMark,
  )
}

const mostWords = 6

/** What a person typed, ready to compare with the tokens: the words each of which must begin one, and the whole as a name. */
export function searchTerms(text: string): { readonly words: readonly string[]; readonly name: string } {
  const folded = searchForms(text)[0] ?? ''
  return { words: folded === '' ? [] : folded.split(' ').slice(0, mostWords), name: nameMark + folded }
}
