import { foldGerman } from '../municipalities/municipality.ts'
import { likeness } from '../organisations/likeness.ts'
import type { Application } from './application.ts'

/** In what two are alike. */
export const likeReasons = ['contact', 'municipality', 'name', 'institution'] as const
export type LikeReason = (typeof likeReasons)[number]

/** What an application or a case is compared by; a case names no institution. */
export interface Likened extends Pick<Application, 'kind' | 'name' | 'contactEmail'> {
  readonly municipalityKeys: readonly string[]
  readonly institution: string
}

/** From here on two names are probably two spellings of one. */
const sameName = 0.66

const isLike = (a: string, b: string): boolean => {
  if (foldGerman(a) === '' || foldGerman(b) === '') return false
  return likeness({ name: a, shortName: '', place: '' }, { name: b, shortName: '', place: '' }) >= sameName
}

/** Many networks live in one town and many are called alike elsewhere; one town has one overall strategy. */
function isSuspicious(a: Likened, b: Likened, isInOneTown: boolean): boolean {
  if (isInOneTown) {
    if (a.kind === 'modelMunicipality' && b.kind === 'modelMunicipality') return true
    return isLike(a.name, b.name) || isLike(a.institution, b.institution)
  }
  const hasNoPlace = a.municipalityKeys.length === 0 || b.municipalityKeys.length === 0
  return hasNoPlace && a.kind === b.kind && isLike(a.name, b.name)
}

/**
 * In what two may be the same, or nothing when nobody needs to look (commission, domain §3: municipality, name, contact). Names
 * are compared last, because that takes long.
 */
export function likeReasonsOf(a: Likened, b: Likened): LikeReason[] {
  const contact = a.contactEmail !== '' && a.contactEmail.toLowerCase() === b.contactEmail.toLowerCase()
  const municipality = a.municipalityKeys.some((key) => b.municipalityKeys.includes(key))
  if (!contact && !isSuspicious(a, b, municipality)) return []
  const shared = { contact, municipality, name: isLike(a.name, b.name), institution: isLike(a.institution, b.institution) }
  return likeReasons.filter((reason) => shared[reason])
}
