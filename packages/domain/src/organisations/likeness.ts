import { foldGerman } from '../municipalities/municipality.ts'
import type { Organisation } from './organisation.ts'

type Named = Pick<Organisation, 'name' | 'shortName' | 'place'>

/** Legal forms and small words: they tell no organisation from another. */
const empty = new Set('ev e v eg g ggmbh gmbh mbh ag kg und fur von der die das den dem des im am an zu zur mit'.split(' '))
/** What sort of body it is, or whose: two that share nothing else are different. */
const sorts = new Set(
  'stadt gemeinde kreis landkreis kreisverband kita kindertagesstatte kindergarten kindertageseinrichtung grundschule schule familienzentrum verein'.split(
    ' ',
  ),
)
const weightOfSort = 0.3

/** Folded, with umlauts in one spelling only. */
const plain = (text: string): string => foldGerman(text).replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')

const splitIntoWords = (text: string): readonly string[] =>
  [...new Set(plain(text).split(' '))].filter((word) => word !== '' && !empty.has(word))

const mostKept = 2000
const kept = new Map<string, readonly string[]>()

/** Sixty names are compared pair by pair each time an application is looked at: each is taken apart once. */
function wordsOf(text: string): readonly string[] {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const words = splitIntoWords(text)
  kept.set(text, words)
  return words
}

/** Words of a name by which others that might be the same are looked for. */
export const tellingWords = (name: string): string[] =>
  wordsOf(name)
    .filter((word) => word.length > 1 && !sorts.has(word))
    .slice(0, 12)

const shortestStem = 5
const isLike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= shortestStem && (a.startsWith(b) || b.startsWith(a)))

const share = (words: readonly string[], others: readonly string[], weigh: (word: string) => number): number => {
  const whole = words.reduce((sum, word) => sum + weigh(word), 0)
  const shared = words.filter((word) => others.some((other) => isLike(word, other)))
  return whole === 0 ? 0 : shared.reduce((sum, word) => sum + weigh(word), 0) / whole
}

const isShortFor = (a: Named, b: Named): boolean => {
  const short = plain(a.shortName)
  return short !== '' && (short === plain(b.shortName) || short === plain(b.name))
}

const byPlace = (a: Named, b: Named): number => {
  const [placeA, placeB] = [plain(a.place), plain(b.place)]
  if (placeA === '' || placeB === '') return 0
  return placeA === placeB ? 0.15 : -0.3
}

/**
 * How alike two are called, 0 to 1: the share of words each has of the other, or a short name that is the other's name. What
 * sort of body it is and where it is tell little.
 */
export function likenessOfNames(a: Named, b: Named): number {
  const places = new Set([...wordsOf(a.place), ...wordsOf(b.place)])
  const weigh = (word: string) => (sorts.has(word) || places.has(word) ? weightOfSort : 1)
  const [wordsA, wordsB] = [wordsOf(a.name), wordsOf(b.name)]
  const byName = (share(wordsA, wordsB, weigh) + share(wordsB, wordsA, weigh)) / 2
  return isShortFor(a, b) || isShortFor(b, a) ? 1 : byName
}

/**
 * How likely two entries of the directory mean the same organisation, 0 to 1: how alike they are called, and more or less by
 * the place. From `possiblyTheSame` on somebody should look.
 */
export function likeness(a: Named, b: Named): number {
  const alike = likenessOfNames(a, b)
  return alike === 0 ? 0 : Math.min(1, Math.max(0, alike + byPlace(a, b)))
}

export const possiblyTheSame = 0.5

/** The same words, but for case, accents, legal form and small words: called alike, not merely likely. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), new Set(wordsOf(b))]
  return one.length > 0 && one.length === other.size && one.every((word) => other.has(word))
}
