import { type Offer, type OfferCost, type OfferFields, offerFields, type OfferState } from '@etappe/domain/baseline/offer'
import { readAges } from '@etappe/domain/baseline/offer-age'
import { offerProblems } from '@etappe/domain/baseline/offer-rules'
import { type AgeBand, type Level, monthsOfBand, type Pillar } from '@etappe/domain/baseline/pillar'
import { offerId, type OrganisationId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** An offer as it stands in its form: not chosen yet, or typed and not readable. */
interface OfferContent {
  readonly name: string
  readonly providerId: OrganisationId | null
  readonly pillars: readonly Pillar[]
  readonly level: Level | null
  /** As typed: "0–3", "18 Monate". */
  readonly ages: string
  /** Ends of the age as decided between two versions; they go over what is typed. */
  readonly decided: Partial<Pick<OfferFields, 'ageFrom' | 'ageTo'>>
  readonly addressees: string
  readonly access: string
  readonly cost: OfferCost
  readonly places: string
  readonly district: string
  readonly fundingEnd: string | null
  readonly fit: number | null
  readonly state: OfferState
  readonly note: string
}
type OfferDraft = RecordDraft<Offer['id'], OfferFields, OfferContent>
type SayAges = (range: Pick<OfferFields, 'ageFrom' | 'ageTo'>) => string

/** What a link from the coverage matrix says of the offer that is missing there. */
export interface OfferStart {
  readonly pillar?: Pillar | undefined
  readonly level?: Level | undefined
  readonly band?: AgeBand | undefined
}

export function newOffer({ pillar, level, band }: OfferStart, sayAges: SayAges): OfferDraft {
  const ages = band ? sayAges({ ageFrom: monthsOfBand[band].from, ageTo: monthsOfBand[band].to }) : ''
  const chosen = { pillars: pillar ? [pillar] : [], level: level ?? null, ages, decided: {} }
  const rest = { addressees: '', access: '', cost: 'unknown', places: '', district: '', fundingEnd: null, fit: null } as const
  return {
    id: offerId.parse(crypto.randomUUID()),
    base: null,
    content: { name: '', providerId: null, ...chosen, ...rest, state: 'running', note: '' },
  }
}

export function draftOfOffer({ id, version, caseId: _, ...fields }: Offer, sayAges: SayAges): OfferDraft {
  const { ageFrom: _from, ageTo: _to, places, ...same } = fields
  const content = { ...same, ages: sayAges(fields), decided: {}, places: places === null ? '' : String(places) }
  return { id, base: { ...fields, version }, content }
}

/** What was decided between two versions, as it stands in the form. */
export function contentOfOffer({ ageFrom, ageTo, places, ...same }: Partial<OfferFields>): Partial<OfferContent> {
  const decided = { ...(ageFrom === undefined ? {} : { ageFrom }), ...(ageTo === undefined ? {} : { ageTo }) }
  const written = places === undefined ? {} : { places: places === null ? '' : String(places) }
  return { ...same, ...written, decided }
}

const readPlaces = (text: string): number | null => {
  const plain = text.replaceAll(/[.\s](?=\d{3}\b)/g, '')
  if (plain.trim() === '') return null
  return /^\s*\d+\s*$/.test(plain) ? Number(plain) : Number.NaN
}

/** What the server would say about the form, before it is asked. */
export function checkOffer({ ages, decided, places, ...same }: OfferContent): Checked<OfferFields> {
  const range = ages.trim() === '' ? null : readAges(ages)
  const content = { ...same, pillars: [...same.pillars], ...(range ?? { ageFrom: 0, ageTo: 0 }), ...decided, places: readPlaces(places) }
  const checked = checkFields(offerFields, content, offerProblems)
  if (range) return checked
  const unread = { 'fields.ageTo': ages.trim() === '' ? 'required' : 'not-an-age' } as const
  return { ok: false, problems: checked.ok ? unread : { ...checked.problems, ...unread } }
}
