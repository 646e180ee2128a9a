import type { CriterionCode, CriterionUse } from '../gates/criterion.ts'
import { foldGerman } from '../municipalities/municipality.ts'
import { fewestDifferent, type KnownMunicipality, organisationsOf } from './admission-facts.ts'
import type { ApplicationFields } from './application-fields.ts'
import type { Doubt } from './eligibility.ts'

interface Doubtful {
  readonly fields: ApplicationFields
  readonly municipalities: readonly KnownMunicipality[]
  readonly use: Pick<CriterionUse, 'atLeast'>
  readonly isMet: boolean
}

/** Enough as they are named, too few when those with like names are one. */
const likeOrganisations = ({ fields, use, isMet }: Doubtful): Doubt | null =>
  isMet && fewestDifferent(organisationsOf(fields)) < (use.atLeast ?? 1) ? 'likeOrganisations' : null

const registerSilent = ({ fields, municipalities, isMet }: Doubtful): Doubt | null => {
  const isSilent = fields.municipalityKeys.some((key) => {
    const known = municipalities.find((it) => it.key === key)
    return known === undefined || known.vanishedOn !== null || known.population === null
  })
  return !isMet && isSilent ? 'registerSilent' : null
}

const keyVanished = ({ fields, municipalities, isMet }: Doubtful): Doubt | null =>
  !isMet && municipalities.some((it) => fields.municipalityKeys.includes(it.key) && it.vanishedOn !== null) ? 'registerSilent' : null

/** Folded words by which public bodies are usually called. */
const publicWords =
  /\b(stadt|gemeinde|kreis|landkreis|landratsamt|rathaus|amt|jugendamt|gesundheitsamt|schulamt|burgermeister\w*|bezirksamt|stadtrat|kreistag)\b/

const publicBodyLikely = ({ fields, isMet }: Doubtful): Doubt | null =>
  !isMet && organisationsOf(fields).some((it) => it.kind === 'other' && publicWords.test(foldGerman(it.name))) ? 'publicBodyLikely' : null

const departmentsUntold = ({ fields, use, isMet }: Doubtful): Doubt | null => {
  const offices = organisationsOf(fields).filter((it) => it.kind === 'administration')
  return !isMet && offices.length >= (use.atLeast ?? 1) && offices.some((it) => it.department === null) ? 'departmentsUntold' : null
}

const commitmentUnsigned = ({ fields, isMet }: Doubtful): Doubt | null => (!isMet && fields.commitment ? 'commitmentUnsigned' : null)

/** „N. N." and the like: a post that is meant to be filled. */
export const isOpenPost = (name: string) => /^(n\.?\s*n\.?|noch (offen|unbekannt|zu besetzen)|offen|tbd|tba)$/i.test(name.trim())
const coordinatorOpen = ({ fields, isMet }: Doubtful): Doubt | null => (isMet && isOpenPost(fields.coordinator) ? 'coordinatorOpen' : null)

const rules: Partial<Record<CriterionCode, (it: Doubtful) => Doubt | null>> = {
  organisationsInvolved: likeOrganisations,
  sizeRecommended: registerSilent,
  territorialAuthority: keyVanished,
  publicBodyInvolved: publicBodyLikely,
  officeHolders: departmentsUntold,
  commitmentGiven: commitmentUnsigned,
  coordinatorNamed: coordinatorOpen,
}

/** Why somebody has to look at a prerequisite, or `null` when the data answer it. */
export const doubtOf = (code: CriterionCode, it: Doubtful): Doubt | null => rules[code]?.(it) ?? null
