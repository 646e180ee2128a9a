import { expect, it } from 'vitest'
import { organisationTerms } from './search.ts'
import { organisationSortName } from './organisation.ts'

const finds = (text: string, name: string): boolean => {
  const folded = organisationSortName({ name, shortName: '', place: '' })
  const terms = organisationTerms(text)
  return terms.length > 0 && terms.every((forms) => forms.some((form) => folded.includes(form)))
}

it.each([
  ['Müller', 'Jugendhilfe Müller gGmbH'],
  ['mueller', 'Jugendhilfe Müller gGmbH'],
  ['muller', 'Jugendhilfe Müller gGmbH'],
  ['Müller', 'Jugendhilfe Mueller gGmbH'],
  ['strasse', 'Kita Lange Straße'],
  ['hilfe mull', 'Jugendhilfe Müller gGmbH'],
  ['zentrum', 'Familienzentrum Süd'],
  ['Neue', 'Neue Kita'],
])('%s finds %s', (text, name) => {
  expect(finds(text, name)).toBe(true)
})

it.each([
  ['müller nord', 'Jugendhilfe Müller Süd'],
  ['  ', 'Jugendamt'],
  ['%', 'Jugendamt'],
  ['_', 'Jugendamt'],
])('%s does not find %s', (text, name) => {
  expect(finds(text, name)).toBe(false)
})
