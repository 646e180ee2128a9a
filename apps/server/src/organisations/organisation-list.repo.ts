import type { CaseScope } from '@etappe/domain/access/policy'
import type { OrganisationCounts, OrganisationFilters, OrganisationQuery, OrganisationRow } from '@etappe/domain/organisations/directory'
import { organisationChoice } from '@etappe/domain/organisations/organisation'
import { type ExpressionBuilder, sql } from 'kysely'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import type { Db, Tables } from '../db/database.ts'
import { knowsPeopleOf } from './contact-scope.repo.ts'
import { matchesText } from './organisation-search.repo.ts'

type Organisations = ExpressionBuilder<Tables, 'organisation'>

const choiceColumns = organisationChoice.keyof().options.map((column) => `organisation.${column}` as const)

/** Entries that stand for themselves and fit the filters. */
const fitting =
  ({ text = '', kind = [], pillar = [], place = '' }: OrganisationFilters) =>
  (eb: Organisations) => {
    const matches = matchesText(text)
    const isNothing = text !== '' && matches === null
    const places = pillar.filter((it) => it !== 'none')
    return eb.and([
      eb('organisation.mergedIntoId', 'is', null),
      ...(matches ? [matches(eb)] : []),
      ...(isNothing ? [sql<boolean>`1 = 0`] : []),
      ...(kind.length > 0 ? [eb('organisation.kind', 'in', kind)] : []),
      ...(pillar.length > 0
        ? [
            eb.or([
              ...(places.length > 0 ? [eb('organisation.pillar', 'in', places)] : []),
              ...(pillar.includes('none') ? [eb('organisation.pillar', 'is', null)] : []),
            ]),
          ]
        : []),
      ...(place === '' ? [] : [eb('organisation.place', '=', place)]),
    ])
  }

const partsInReach = (eb: Organisations, scope: CaseScope) =>
  eb
    .selectFrom('participation')
    .select((it) => it.fn.count<number>('participation.caseId').distinct().as('cases'))
    .whereRef('participation.organisationId', '=', 'organisation.id')
    .where('participation.caseId', 'in', (it) => it.selectFrom('case').select('case.id').where(inCaseScope(scope)))

const people = (eb: Organisations) =>
  eb
    .selectFrom('contact')
    .select((it) => it.fn.countAll<number>().as('contacts'))
    .whereRef('contact.organisationId', '=', 'organisation.id')
    .where('contact.mergedIntoId', 'is', null)

/** A page of the directory by name, with what the reader may know of each. */
export async function listOrganisations(
  db: Db,
  scope: CaseScope,
  { filters, cursor, limit }: OrganisationQuery,
): Promise<{ rows: OrganisationRow[]; next: string | null }> {
  let query = db
    .selectFrom('organisation')
    .select([...choiceColumns, 'organisation.sortName'])
    .select((eb) => [
      partsInReach(eb, scope).as('cases'),
      eb.case().when(knowsPeopleOf<'organisation'>(scope, 'organisation.id')(eb)).then(people(eb)).else(null).end().as('contacts'),
    ])
    .where(fitting(filters))
    .orderBy('organisation.sortName')
    .orderBy('organisation.id')
    .limit(limit + 1)
  if (cursor) {
    const { value, number: id } = decodeCursor(cursor, 'text')
    query = query.where(sql<boolean>`("organisation"."sortName", "organisation"."id") > (${String(value)}, ${id})`)
  }
  const found = await query.execute()
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return {
    rows: rows.map(({ sortName: _sortName, cases, contacts, ...row }) => ({
      ...row,
      cases: Number(cases),
      contacts: contacts === null ? null : Number(contacts),
    })),
    next: found.length > limit && last ? encodeCursor({ value: last.sortName, number: last.id }) : null,
  }
}

const placesShown = 200

/** How many entries fit, how many there are of each kind whatever kind is asked for, and where they are. */
export async function countOrganisations(db: Db, { kind = [], ...others }: OrganisationFilters): Promise<OrganisationCounts> {
  const [kinds, places] = await Promise.all([
    db
      .selectFrom('organisation')
      .select((eb) => ['organisation.kind', eb.fn.countAll<number>().as('count')])
      .where(fitting(others))
      .groupBy('organisation.kind')
      .execute(),
    db
      .selectFrom('organisation')
      .select((eb) => ['organisation.place', eb.fn.countAll<number>().as('count')])
      .where(fitting({ ...others, kind, place: '' }))
      .where('organisation.place', '!=', '')
      .groupBy('organisation.place')
      .orderBy('count', 'desc')
      .orderBy('organisation.place')
      .limit(placesShown)
      .execute(),
  ])
  const counted = kinds.map((row) => [row.kind, Number(row.count)] as const)
  const total = counted.reduce((sum, [of, count]) => (kind.length === 0 || kind.includes(of) ? sum + count : sum), 0)
  return {
    total,
    kind: Object.fromEntries(counted),
    places: places.map(({ place, count }) => ({ place, count: Number(count) })),
  }
}
