import { type Offer, type OfferFields, offerFields } from '@etappe/domain/baseline/offer'
import { readAges } from '@etappe/domain/baseline/offer-age'
import { offerProblems } from '@etappe/domain/baseline/offer-rules'
import { readCost, readFit, readLevel, readPillars, readState } from '@etappe/domain/baseline/offer-vocabulary'
import type { Day } from '@etappe/domain/kernel/day'
import { readDay } from '@etappe/domain/kernel/day-input'
import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'
import type { ColumnKey } from './offer-columns.ts'

export type Typed = { readonly ok: true; readonly fields: Partial<OfferFields> } | { readonly ok: false; readonly problem: FieldProblem }

type Read = Partial<OfferFields> | FieldProblem

const numberOf = (text: string): Read => {
  const plain = text.replaceAll(/[.\s](?=\d{3}\b)/g, '')
  return /^\d+$/.test(plain) ? { places: Number(plain) } : 'not-a-number'
}

const chosen = <Value>(value: Value | null, wrap: (value: Value) => Partial<OfferFields>): Read =>
  value === null ? 'not-a-choice' : wrap(value)

/** Emptying a cell: what may be empty becomes empty. */
const emptied: Partial<Record<ColumnKey, Partial<OfferFields>>> = {
  provider: { providerId: null },
  addressees: { addressees: '' },
  access: { access: '' },
  cost: { cost: 'unknown' },
  places: { places: null },
  district: { district: '' },
  fundingEnd: { fundingEnd: null },
  fit: { fit: null },
  note: { note: '' },
}

const readers: Partial<Record<ColumnKey, (text: string, today: Day) => Read>> = {
  name: (name) => ({ name }),
  pillars: (text) => chosen(readPillars(text), (pillars) => ({ pillars })),
  level: (text) => chosen(readLevel(text), (level) => ({ level })),
  ages: (text) => readAges(text) ?? 'not-an-age',
  addressees: (addressees) => ({ addressees }),
  access: (access) => ({ access }),
  cost: (text) => chosen(readCost(text), (cost) => ({ cost })),
  places: numberOf,
  district: (district) => ({ district }),
  fundingEnd: (text, today) => chosen(readDay(text, today), (fundingEnd) => ({ fundingEnd })),
  fit: (text) => chosen(readFit(text), (fit) => ({ fit })),
  state: (text) => chosen(readState(text), (state) => ({ state })),
  note: (note) => ({ note }),
}

/** What the schema and the rules of an offer say about new values, before the server is asked. */
function checkTyped(fields: Partial<OfferFields>, offer: Offer): Typed {
  const parsed = offerFields.partial().safeParse(fields)
  if (!parsed.success) return { ok: false, problem: Object.values(problemsOf(parsed.error))[0] ?? 'invalid' }
  const read = parsed.data as Partial<OfferFields>
  const [contradiction] = Object.values(offerProblems({ ...offer, ...read }))
  return contradiction ? { ok: false, problem: contradiction } : { ok: true, fields: read }
}

interface Cell {
  readonly offer: Offer
  readonly key: ColumnKey
  readonly today: Day
}

/** Reads what was typed or pasted into a cell. */
export function readTyped(typed: string, { offer, key, today }: Cell): Typed {
  const text = key === 'note' ? typed : typed.trim()
  if (text.trim() === '') {
    const empty = emptied[key]
    return empty ? { ok: true, fields: empty } : { ok: false, problem: 'required' }
  }
  const read = readers[key]?.(text, today) ?? 'not-a-choice'
  if (typeof read !== 'string') return checkTyped(read, offer)
  return { ok: false, problem: read === 'not-a-choice' && key === 'fundingEnd' ? 'not-a-day' : read }
}
