import type { Application } from '@etappe/domain/applications/application'
import { foldGerman, searchForms } from '@etappe/domain/municipalities/municipality'

/** No word of a search begins with it. */
const sign = '='
const longest = 60
/** A letter that needs two units is not cut in half: PostgreSQL takes no halves. */
const cut = (text: string): string => text.slice(0, longest).toWellFormed()

type Told = Pick<Application, 'name' | 'institution' | 'contactEmail' | 'municipalityKeys'>

/** By what others that may be the same are looked for: more than are the same, never fewer. */
export function likeTokens({ name, institution, contactEmail, municipalityKeys }: Told): string[] {
  const whole = (kind: string, text: string) => (foldGerman(text) === '' ? [] : [cut(`${sign}${kind}:${foldGerman(text)}`)])
  return [...municipalityKeys.map((key) => `${sign}k:${key}`), ...whole('e', contactEmail), ...whole('n', name), ...whole('i', institution)]
}

/** Everything an application is found by, each once. */
export function searchTokensOf(it: Application, placeName: string): string[] {
  const told = [it.number, it.name, placeName, it.areaText, it.institution, it.place, it.contactName].flatMap(searchForms)
  const words = told
    .flatMap((text) => text.split(' '))
    .filter((word) => word !== '')
    .map(cut)
  return [...new Set([...words, ...likeTokens(it)])]
}
