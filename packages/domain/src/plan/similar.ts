import { z } from 'zod'
import { pillar, type Pillar } from '../baseline/pillar.ts'
import { caseNumber } from '../cases/case-number.ts'
import { type CaseKind, caseKinds } from '../cases/kind.ts'
import { lifecycle } from '../cases/lifecycle.ts'
import { phase } from '../cases/phase.ts'
import { type Topic, topics } from '../cases/topic.ts'
import { day } from '../kernel/day.ts'
import { goalId, measureId, releaseId } from '../kernel/id.ts'
import { cursor } from '../kernel/page.ts'
import { land } from '../offices/land.ts'
import { goalRating } from './goal.ts'
import { measureState } from './measure-state.ts'
import { releasePart } from './release.ts'
import { type SizeClass, sizeClass, sizeClasses } from './similar-filters.ts'

const mostOf: readonly (readonly [SizeClass, number])[] = [
  ['under5k', 5000],
  ['to20k', 20_000],
  ['to50k', 50_000],
  ['to100k', 100_001],
]

/** The class of a population; `null` where it is not known. A hundred thousand still belong to the fourth. */
export function sizeClassOf(population: number | null): SizeClass | null {
  if (population === null) return null
  return mostOf.find(([, below]) => population < below)?.[0] ?? 'over100k'
}

/** What two cases are compared by. Pillars are those of released goals; a goal without one concerns all. */
export interface Comparable {
  readonly kind: CaseKind
  readonly topics: readonly Topic[]
  readonly sizeClass: SizeClass | null
  readonly pillars: readonly Pillar[]
}

/** Why a case is like another, and how much; nothing in common is a score of 0. */
export const likeness = z.object({
  score: z.int(),
  topics: z.array(z.enum(topics)),
  isSameKind: z.boolean(),
  isSameSize: z.boolean(),
  pillars: z.array(pillar),
})
export type Likeness = z.infer<typeof likeness>

const worth = { topic: 3, kind: 2, size: 2, neighbourSize: 1, pillar: 1 }

function sizeWorth(a: SizeClass | null, b: SizeClass | null): number {
  if (a === null || b === null) return 0
  const apart = Math.abs(sizeClasses.indexOf(a) - sizeClasses.indexOf(b))
  if (apart === 0) return worth.size
  return apart === 1 ? worth.neighbourSize : 0
}

/** How like two cases are: what they work on counts most, then kind and size, then where their goals lie. The same both ways. */
export function likenessOf(one: Comparable, other: Comparable): Likeness {
  const shared = topics.filter((it) => one.topics.includes(it) && other.topics.includes(it))
  const pillars = pillar.options.filter((it) => one.pillars.includes(it) && other.pillars.includes(it))
  const isSameKind = one.kind === other.kind
  const score =
    shared.length * worth.topic + (isSameKind ? worth.kind : 0) + sizeWorth(one.sizeClass, other.sizeClass) + pillars.length * worth.pillar
  return { score, topics: shared, isSameKind, isSameSize: one.sizeClass !== null && one.sizeClass === other.sizeClass, pillars }
}

export const releasedGoal = z.object({
  id: goalId,
  title: z.string(),
  text: z.string(),
  pillar: pillar.nullable(),
  rating: goalRating.nullable(),
  ratingReason: z.string(),
})
export const releasedMeasure = z.object({
  id: measureId,
  title: z.string(),
  text: z.string(),
  state: measureState,
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  doneOn: day.nullable(),
  /** Why it went otherwise than agreed. */
  deviationReason: z.string(),
})
export const releasedOffer = z.object({ name: z.string(), pillars: z.array(pillar) })

/** A case as the whole programme may read it: what its office released, and whom to ask. */
export const similarCase = z.object({
  /** Of the release; the case itself is named by its number only to those who may open it. */
  id: releaseId,
  number: caseNumber.nullable(),
  name: z.string(),
  kind: z.enum(caseKinds),
  placeName: z.string(),
  land: land.nullable(),
  sizeClass: sizeClass.nullable(),
  phase,
  lifecycle,
  topics: z.array(z.enum(topics)),
  office: z.object({ city: z.string(), email: z.string(), phone: z.string() }),
  releasedOn: day,
  parts: z.array(releasePart),
  /** Each `null` unless it was released. */
  goals: z.array(releasedGoal).nullable(),
  measures: z.array(releasedMeasure).nullable(),
  offers: z.array(releasedOffer).nullable(),
  experience: z.string().nullable(),
  /** `null` when nothing was given to compare with. */
  likeness: likeness.nullable(),
})
export type SimilarCase = z.infer<typeof similarCase>

export const similarPage = z.object({ rows: z.array(similarCase), total: z.int(), next: cursor.nullable() })
export type SimilarPage = z.infer<typeof similarPage>
