import { type Pillar, pillars } from '@etappe/domain/baseline/pillar'
import type { Case } from '@etappe/domain/cases/case'
import type { CaseId } from '@etappe/domain/kernel/id'
import { foldGerman, searchForms } from '@etappe/domain/municipalities/municipality'
import { type Comparable, type Likeness, likenessOf, type SimilarPage, sizeClassOf } from '@etappe/domain/plan/similar'
import type { SimilarFilters } from '@etappe/domain/plan/similar-filters'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { populationFrom, populationsOf } from '../municipalities/population.repo.ts'
import { type Released, type ReleaseReader, readReleased } from './released.repo.ts'
import { releaseTable } from './release.table.ts'

export interface SimilarQuery {
  readonly reader: ReleaseReader
  /** The case others are compared with; it is not among them. */
  readonly of: Case | null
  readonly filters: SimilarFilters
  readonly cursor: string | null
  readonly limit: number
}

interface Candidate extends Comparable {
  readonly id: Released['id']
  readonly caseId: CaseId
  readonly nameSort: string
  readonly likeness: Likeness | null
}

const jsonHas = (part: string) => `%"${part}"%`

/** Cases something was released of, narrowed to what the database can say. */
function readCandidates(db: Db, { of, filters }: SimilarQuery) {
  let query = db
    .selectFrom('release')
    .innerJoin('case', 'case.id', 'release.caseId')
    .select(['release.id', 'release.caseId', 'case.kind', 'case.topics', 'case.municipalityKeys', 'case.nameSort'])
    .where('release.parts', '<>', '[]')
  if (of) query = query.where('release.caseId', '<>', of.id)
  if (filters.kind) query = query.where('case.kind', '=', filters.kind)
  if (filters.topic) query = query.where('case.topics', 'like', jsonHas(filters.topic))
  return query.execute()
}

const releasing = (db: Db, part: string) => db.selectFrom('release').select('caseId').where('parts', 'like', jsonHas(part))

type PillarsOfCase = ReadonlyMap<CaseId, ReadonlySet<Pillar>>

/** Pillars of goals; a goal without one concerns all. */
function pillarsOf(rows: readonly { caseId: CaseId; pillar: Pillar | null }[]): PillarsOfCase {
  const found = new Map<CaseId, Set<Pillar>>()
  for (const { caseId, pillar } of rows) {
    const ofCase = found.get(caseId) ?? new Set()
    for (const it of pillar === null ? pillars : [pillar]) ofCase.add(it)
    found.set(caseId, ofCase)
  }
  return found
}

const readGoalPillars = async (db: Db) =>
  pillarsOf(await db.selectFrom('goal').select(['caseId', 'pillar']).distinct().where('caseId', 'in', releasing(db, 'goals')).execute())

const readOwnPillars = async (db: Db, id: CaseId) =>
  pillarsOf(await db.selectFrom('goal').select(['caseId', 'pillar']).distinct().where('caseId', '=', id).execute())

async function casesWithOffersIn(db: Db, pillar: Pillar): Promise<Set<CaseId>> {
  const rows = await db
    .selectFrom('offer')
    .select('caseId')
    .distinct()
    .where('pillars', 'like', jsonHas(pillar))
    .where('caseId', 'in', releasing(db, 'offers'))
    .execute()
  return new Set(rows.map((it) => it.caseId))
}

/** Letters engines fold differently match any one; the titles found are read again with the folding of the product. */
const patternOf = (word: string) => `%${word.replaceAll(/ae|oe|ue|ss/g, '%').replaceAll(/[^b-df-hj-mp-tv-z0-9%]/g, '_')}%`

async function casesWithTitle(db: Db, text: string): Promise<Set<CaseId>> {
  const words = foldGerman(text).split(' ')
  const titled = (noun: 'goal' | 'measure', part: string) =>
    words
      .reduce(
        (query, word) => query.where(sql<boolean>`lower(title) like ${patternOf(word)}`),
        db.selectFrom(noun).select(['caseId', 'title']).where('caseId', 'in', releasing(db, part)),
      )
      .execute()
  const found = [...(await titled('goal', 'goals')), ...(await titled('measure', 'measures'))]
  const isMeant = (title: string) => searchForms(title).some((form) => words.every((word) => form.includes(word)))
  return new Set(found.filter((it) => isMeant(it.title)).map((it) => it.caseId))
}

/** The most alike first; those equally alike by name. */
const inOrder = (a: Candidate, b: Candidate): number =>
  (b.likeness?.score ?? 0) - (a.likeness?.score ?? 0) || (a.nameSort < b.nameSort ? -1 : 1)

async function rank(db: Db, query: SimilarQuery): Promise<Candidate[]> {
  const { of, filters } = query
  const words = foldGerman(filters.text ?? '')
  const [rows, goalPillars, own, withOffers, titled] = await Promise.all([
    readCandidates(db, query),
    readGoalPillars(db),
    of ? readOwnPillars(db, of.id) : null,
    filters.pillar ? casesWithOffersIn(db, filters.pillar) : null,
    words === '' ? null : casesWithTitle(db, words),
  ])
  const keysOf = new Map(rows.map((row) => [row.id, JSON.parse(row.municipalityKeys) as Case['municipalityKeys']]))
  const populations = await populationsOf(db, [...[...keysOf.values()].flat(), ...(of?.municipalityKeys ?? [])])
  const base = of && {
    ...of,
    sizeClass: sizeClassOf(populationFrom(populations, of.municipalityKeys)),
    pillars: [...(own?.get(of.id) ?? [])],
  }
  const { pillar, sizeClass } = filters
  return rows
    .filter((row) => !titled || titled.has(row.caseId))
    .filter((row) => !pillar || goalPillars.get(row.caseId)?.has(pillar) || withOffers?.has(row.caseId))
    .map(({ municipalityKeys: _, ...row }): Candidate => {
      const it = {
        ...row,
        topics: JSON.parse(row.topics) as Case['topics'],
        sizeClass: sizeClassOf(populationFrom(populations, keysOf.get(row.id) ?? [])),
        pillars: [...(goalPillars.get(row.caseId) ?? [])],
      }
      return { ...it, likeness: base && likenessOf(base, it) }
    })
    .filter((it) => !sizeClass || it.sizeClass === sizeClass)
    .toSorted(inOrder)
}

async function readReleases(db: Db, page: readonly Candidate[]): Promise<Released[]> {
  if (page.length === 0) return []
  const ids = page.map((it) => it.id)
  return (await db.selectFrom('release').select(releaseTable.columns).where('id', 'in', ids).execute()).map(releaseTable.decode)
}

/** Released cases like the given one, a page of them, with everything that was released. A fixed number of statements. */
export async function findSimilar(db: Db, query: SimilarQuery): Promise<SimilarPage> {
  const ranked = await rank(db, query)
  const start = query.cursor === null ? 0 : ranked.findIndex((it) => it.id === query.cursor) + 1
  const page = ranked.slice(start, start + query.limit)
  const likenesses = new Map(page.map((it) => [it.id, it.likeness]))
  const decoded = new Map((await readReleases(db, page)).map((it) => [it.id, it]))
  const shown = await readReleased(
    db,
    query.reader,
    page.flatMap((it) => decoded.get(it.id) ?? []),
  )
  const last = page.at(-1)
  return {
    rows: shown.map((it) => ({ ...it, likeness: likenesses.get(it.id) ?? null })),
    total: ranked.length,
    next: last && start + page.length < ranked.length ? last.id : null,
  }
}
