import { searchForms } from '../municipalities/municipality.ts'

const mostWords = 6

/** `muenchen` as it is folded when it was written `München`. */
const withoutWritten = (form: string): string => form.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')

/** The folded forms of a word by which a name is found, however either of them spells its umlauts. */
const formsOf = (word: string): string[] => [...new Set(searchForms(word).flatMap((form) => [form, withoutWritten(form)]))]

/** What a person typed as words; each stands in several forms, one of which has to occur in the name. */
export function organisationTerms(text: string): string[][] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map(formsOf)
    .filter((forms) => forms.every((form) => form !== ''))
}
