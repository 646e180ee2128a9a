import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { CaseScope } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Release, ReleasePart } from '@etappe/domain/plan/release'
import { type SimilarCase, sizeClassOf } from '@etappe/domain/plan/similar'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import { caseTable } from '../cases/case.table.ts'
import type { Db } from '../db/database.ts'
import { populationsOf, populationFrom } from '../municipalities/population.repo.ts'
import { listOffices } from '../offices/office.repo.ts'

/** Who reads: what they may open decides whether a case is named by its number. */
export interface ReleaseReader {
  readonly scope: CaseScope
  readonly today: Day
}

export type Released = Omit<Release, 'version' | 'parts'> & { readonly parts: readonly ReleasePart[] }

const caseColumns = [
  'id',
  'number',
  'name',
  'kind',
  'officeCode',
  'phase',
  'lifecycle',
  'topics',
  'municipalityKeys',
  'placeName',
  'land',
] as const

const readCases = (db: Db, ids: readonly CaseId[]) => db.selectFrom('case').select(caseColumns).where('id', 'in', ids).execute()

async function openable(db: Db, scope: CaseScope, ids: readonly CaseId[]): Promise<Set<CaseId>> {
  const rows = await db.selectFrom('case').select('id').where('id', 'in', ids).where(inCaseScope(scope)).execute()
  return new Set(rows.map((it) => it.id))
}

// Only the columns that are for others: nothing else of a goal, measure or offer is even read.
const readGoals = (db: Db, ids: readonly CaseId[]) =>
  db
    .selectFrom('goal')
    .select(['caseId', 'id', 'title', 'text', 'pillar', 'rating', 'ratingReason'])
    .where('caseId', 'in', ids)
    .orderBy('position')
    .execute()

const readMeasures = (db: Db, ids: readonly CaseId[]) =>
  db
    .selectFrom('measure')
    .select(['caseId', 'id', 'title', 'text', 'state', 'startsOn', 'endsOn', 'doneOn', 'deviationReason'])
    .where('caseId', 'in', ids)
    .orderBy('number')
    .execute()

const readOffers = (db: Db, ids: readonly CaseId[]) =>
  db.selectFrom('offer').select(['caseId', 'name', 'pillars']).where('caseId', 'in', ids).execute()

async function readParts(db: Db, releases: readonly Released[]) {
  const withPart = (part: ReleasePart) => releases.filter((it) => it.parts.includes(part)).map((it) => it.caseId)
  const [goals, measures, offers] = [withPart('goals'), withPart('measures'), withPart('offers')]
  return {
    goals: goals.length > 0 ? await readGoals(db, goals) : [],
    measures: measures.length > 0 ? await readMeasures(db, measures) : [],
    offers: offers.length > 0 ? await readOffers(db, offers) : [],
  }
}

const without = <Row extends { caseId: CaseId }>({ caseId: _, ...row }: Row): Omit<Row, 'caseId'> => row

type Parts = Awaited<ReturnType<typeof readParts>>

/** What was released of one case; `null` for what was not. */
function partsOf({ caseId, parts, experience }: Released, read: Parts): Pick<SimilarCase, ReleasePart> {
  const has = (part: ReleasePart) => parts.includes(part)
  const ofCase = <Row extends { caseId: CaseId }>(all: readonly Row[]) => all.filter((row) => row.caseId === caseId).map(without)
  const offers = ofCase(read.offers)
    .map((it) => ({ name: it.name, pillars: JSON.parse(it.pillars) as Pillar[] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  return {
    goals: has('goals') ? ofCase(read.goals) : null,
    measures: has('measures') ? ofCase(read.measures) : null,
    offers: has('offers') ? offers : null,
    experience: has('experience') ? experience : null,
  }
}

/** What was released of some cases, in the order of the releases. A fixed number of statements. */
export async function readReleased(db: Db, reader: ReleaseReader, releases: readonly Released[]): Promise<SimilarCase[]> {
  if (releases.length === 0) return []
  const ids = releases.map((it) => it.caseId)
  const [rows, mine, parts, offices] = await Promise.all([
    readCases(db, ids),
    openable(db, reader.scope, ids),
    readParts(db, releases),
    listOffices(db, reader.today),
  ])
  const cases = new Map(rows.map((row) => [row.id, { ...row, ...caseTable.decode(row) }]))
  const populations = await populationsOf(
    db,
    [...cases.values()].flatMap((it) => it.municipalityKeys),
  )
  return releases.flatMap((release): SimilarCase[] => {
    const it = cases.get(release.caseId)
    if (!it) return []
    const { name, kind, placeName, land, phase, lifecycle, topics } = it
    const office = offices.find((its) => its.code === it.officeCode) ?? { city: '', email: '', phone: '' }
    return [
      {
        id: release.id,
        number: mine.has(it.id) ? it.number : null,
        name,
        kind,
        placeName,
        land,
        phase,
        lifecycle,
        topics,
        sizeClass: sizeClassOf(populationFrom(populations, it.municipalityKeys)),
        office: { city: office.city, email: office.email, phone: office.phone },
        releasedOn: release.releasedOn,
        parts: [...release.parts],
        ...partsOf(release, parts),
        likeness: null,
      },
    ]
  })
}
