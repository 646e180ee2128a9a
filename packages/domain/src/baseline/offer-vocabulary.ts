import { foldGerman } from '../municipalities/municipality.ts'
import { type OfferCost, offerCosts, type OfferState, offerStates } from './offer.ts'
import { type Level, levels, type Pillar, pillars } from './pillar.ts'

// The words people use in their own tables, German and English, folded: small letters, no umlauts, no signs.

/** What a column of somebody's table can be taken for. */
export const importTargets = [
  'name',
  'provider',
  'pillars',
  'level',
  'ages',
  'ageFrom',
  'ageTo',
  'addressees',
  'access',
  'cost',
  'places',
  'district',
  'fundingEnd',
  'fit',
  'state',
  'note',
] as const
export type ImportTarget = (typeof importTargets)[number]

const headings: Readonly<Record<ImportTarget, readonly string[]>> = {
  name: ['angebot', 'name', 'name des angebots', 'angebotsname', 'bezeichnung', 'titel', 'offer', 'title', 'name of the offer', 'projekt'],
  provider: ['trager', 'anbieter', 'anbieter trager', 'trager anbieter', 'einrichtung', 'organisation', 'institution', 'provider'],
  pillars: ['saule', 'saulen', 'bereich', 'bereiche', 'handlungsfeld', 'pillar', 'pillars', 'sector'],
  level: ['ebene', 'stufe', 'praventionsstufe', 'praventionsebene', 'fur wen', 'level', 'reichweite', 'for whom'],
  ages: ['alter', 'altersgruppe', 'altersspanne', 'alter der kinder', 'age', 'ages', 'age group', 'age range'],
  ageFrom: ['alter von', 'von', 'ab', 'mindestalter', 'alter ab', 'age from', 'from', 'minimum age'],
  ageTo: ['alter bis', 'bis', 'hochstalter', 'age to', 'to', 'maximum age'],
  addressees: ['zielgruppe', 'zielgruppen', 'adressaten', 'target group', 'addressees'],
  access: ['zugang', 'zugang der familien', 'zugangsweg', 'anmeldung', 'access'],
  cost: ['kosten', 'kosten fur familien', 'gebuhr', 'gebuhren', 'beitrag', 'elternbeitrag', 'cost', 'cost to families', 'fee'],
  places: ['platze', 'anzahl platze', 'platzzahl', 'anzahl der platze', 'kapazitat', 'places', 'capacity', 'teilnehmerzahl'],
  district: ['stadtteil', 'ortsteil', 'sozialraum', 'bezirk', 'quartier', 'ort', 'stadtteil oder ort', 'district', 'neighbourhood'],
  fundingEnd: [
    'finanzierung bis',
    'finanziert bis',
    'forderung bis',
    'forderende',
    'befristet bis',
    'befristung',
    'laufzeit bis',
    'funding until',
    'funded until',
    'funding ends',
  ],
  fit: ['passung', 'passung zum bedarf', 'bedarfsdeckung', 'passt zum bedarf', 'fit', 'fit to need', 'meets the need'],
  state: ['stand', 'status', 'zustand', 'state'],
  note: ['notiz', 'notizen', 'anmerkung', 'anmerkungen', 'bemerkung', 'bemerkungen', 'kommentar', 'note', 'notes', 'remarks', 'comment'],
}

/** A heading without what stands in brackets, folded. */
const foldHeading = (text: string): string => foldGerman(text.replaceAll(/\([^)]*\)/g, ' '))

/** What a heading means; `null` when it is none we know. */
export function targetOf(heading: string): ImportTarget | null {
  const folded = foldHeading(heading)
  if (folded === '') return null
  return importTargets.find((target) => headings[target].includes(folded)) ?? null
}

type Choices<Value extends string> = Readonly<Record<Value, readonly string[]>>

const pillarWords: Choices<Pillar> = {
  education: ['bildung', 'education', 'fruhe bildung', 'b', 'bildung und erziehung', 'early education'],
  health: ['gesundheit', 'health', 'gesundheitswesen', 'g'],
  social: [
    'soziales',
    'social affairs',
    'social services',
    'sozial',
    'social',
    'jugend',
    'jugendhilfe',
    'soziales und jugend',
    's',
    'familie',
  ],
}
const everyPillar = ['alle', 'alle saulen', 'alle drei', 'all', 'all pillars', 'all three']

const levelWords: Choices<Level> = {
  universal: [
    'fur alle',
    'universell',
    'universal',
    'alle',
    'alle familien',
    'primar',
    'for all',
    'all',
    'for all families',
    'for everyone',
    'everyone',
  ],
  selective: [
    'fur gruppen mit bedarf',
    'gruppen mit bedarf',
    'selektiv',
    'selective',
    'gruppen',
    'sekundar',
    'for groups with a need',
    'for groups with needs',
    'groups with a need',
    'groups',
  ],
  indicated: [
    'im einzelfall',
    'einzelfall',
    'indiziert',
    'indicated',
    'tertiar',
    'for single families',
    'in single cases',
    'single cases',
    'individual',
    'individual cases',
  ],
}

const costWords: Choices<OfferCost> = {
  unknown: ['nicht bekannt', 'unbekannt', 'not known', 'unknown'],
  free: ['kostenfrei', 'kostenlos', 'frei', 'gratis', 'free', 'free of charge', 'keine', '0', '0 euro', 'nein', 'no', 'none'],
  incomeRelated: [
    'nach einkommen',
    'einkommensabhangig',
    'gestaffelt',
    'sozial gestaffelt',
    'by income',
    'depends on income',
    'income related',
    'incomerelated',
  ],
  fee: ['kostenpflichtig', 'with a fee', 'gebuhr', 'beitrag', 'fee', 'fee charged', 'charged', 'ja', 'yes', 'paid'],
}

const stateWords: Choices<OfferState> = {
  running: ['lauft', 'laufend', 'aktiv', 'besteht', 'running', 'active'],
  planned: ['geplant', 'in planung', 'planned', 'in vorbereitung'],
  ended: ['beendet', 'eingestellt', 'abgeschlossen', 'ended', 'closed', 'ausgelaufen'],
}

const fitWords: readonly (readonly string[])[] = [
  ['gar nicht', 'not at all'],
  ['kaum', 'hardly', 'teilweise', 'partly', 'barely'],
  ['uberwiegend', 'mostly', 'largely'],
  ['voll', 'fully', 'vollstandig', 'completely'],
]

const choiceOf = <Value extends string>(values: readonly Value[], words: Choices<Value>, text: string): Value | null => {
  const folded = foldGerman(text)
  return values.find((value) => words[value].includes(folded)) ?? null
}

export const readLevel = (text: string): Level | null => choiceOf(levels, levelWords, text)
export const readCost = (text: string): OfferCost | null => choiceOf(offerCosts, costWords, text.replace('€', 'euro').replace(/,00/, ''))
export const readState = (text: string): OfferState | null => choiceOf(offerStates, stateWords, text)

/** "Bildung, Gesundheit", "Bildung/Soziales", "alle"; `null` when one of the words is no pillar. */
export function readPillars(text: string): Pillar[] | null {
  if (everyPillar.includes(foldGerman(text))) return [...pillars]
  const whole = choiceOf(pillars, pillarWords, text)
  if (whole) return [whole]
  const parts = text.split(/[,;/+&|\n]| und | and /).filter((it) => it.trim() !== '')
  const found = parts.map((it) => choiceOf(pillars, pillarWords, it))
  if (found.length === 0 || found.includes(null)) return null
  return pillars.filter((it) => found.includes(it))
}

/** "3", "3 – überwiegend", "überwiegend", "4/4"; `null` when it is none of the four. */
export function readFit(text: string): number | null {
  const [, sign] = /^\s*([1-4])\s*(?:\/\s*4|[–-].*|\(.*)?$/.exec(text) ?? []
  const at = fitWords.findIndex((it) => it.includes(foldGerman(text)))
  if (sign !== undefined) return Number(sign)
  return at < 0 ? null : at + 1
}

const nothing = [
  'n a',
  'na',
  'k a',
  'ka',
  'keine angabe',
  'keine angaben',
  'not available',
  'nicht verfugbar',
  'entfallt',
  'o a',
  'nn',
  'n n',
]

/** What people write into a cell they cannot fill: "n/a", "k. A.", "-", "?". */
export function saysNothing(text: string): boolean {
  return /^[-–—?./]+$/.test(text.trim()) || nothing.includes(foldGerman(text))
}

const lasting = ['unbefristet', 'dauerhaft', 'permanent', 'unlimited', 'laufend', 'regelfinanzierung']
export const saysLasting = (text: string): boolean => lasting.includes(foldGerman(text))
