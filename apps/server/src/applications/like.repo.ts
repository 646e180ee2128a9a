import type { Actor } from '@etappe/domain/access/policy'
import { applicationScope, caseScope } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { LikeApplication, LikeCase } from '@etappe/domain/applications/application-detail'
import { likeReasonsOf } from '@etappe/domain/applications/like-application'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { placeOf } from './application-place.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'
import { likeTokens } from './application-token.ts'
import { listKnownMunicipalities } from './known-municipality.repo.ts'

/** What may be the same as one application. */
export interface Likes {
  readonly applications: readonly LikeApplication[]
  readonly cases: readonly LikeCase[]
}

/** More share a town and a name with fifty applications only where somebody plays. */
const most = 1000

const headColumns = ['id', 'number', 'name', 'kind', 'state', 'submittedOn', 'officeCode'] as const
const told = ['institution', 'contactEmail', 'areaText', 'municipalityKeys'] as const

const candidates = (db: Db, reader: Actor, tokens: readonly string[]) =>
  db
    .selectFrom('application')
    .select([...headColumns, ...told])
    .where(whereInApplicationScope(applicationScope(reader)))
    .where('application.state', '!=', 'duplicate')
    .where('application.id', 'in', (eb) =>
      eb
        .selectFrom('applicationSearch')
        .select('applicationSearch.applicationId')
        .where('applicationSearch.token', 'in', among(db, tokens)),
    )
    .orderBy('application.submittedAt')
    .orderBy('application.number')
    .limit(most)
    .execute()

const caseColumns = [
  'id',
  'number',
  'name',
  'kind',
  'officeCode',
  'placeName',
  'lifecycle',
  'phase',
  'municipalityKeys',
  'contactEmail',
] as const

/** Cases are found by the words of their places and by the address of their contact. */
const caseCandidates = (db: Db, reader: Actor, by: { readonly words: readonly string[]; readonly emails: readonly string[] }) =>
  db
    .selectFrom('case')
    .select(caseColumns)
    .where(inCaseScope(caseScope(reader)))
    .where((eb) =>
      eb.or([
        eb('case.contactEmail', 'in', among(db, by.emails)),
        eb('case.id', 'in', eb.selectFrom('caseSearch').select('caseSearch.caseId').where('caseSearch.token', 'in', among(db, by.words))),
      ]),
    )
    .orderBy('case.number')
    .limit(most)
    .execute()

const keysIn = (json: string) => JSON.parse(json) as Application['municipalityKeys']

function words(applications: readonly Application[], names: ReadonlyMap<string, string>): string[] {
  const places = applications.flatMap((it) => it.municipalityKeys.map((key) => names.get(key) ?? ''))
  const nameless = applications.filter((it) => it.municipalityKeys.length === 0).map((it) => it.name)
  const all = [...places, ...nameless].flatMap((text) => foldGerman(text).split(' '))
  return [...new Set(all.filter((word) => word.length > 2 && word !== 'stadt'))]
}

/**
 * What may be the same as each of these applications, among what the reader may see. Three statements, however many there are;
 * `names` are those of their municipalities.
 */
export async function readLikes(
  db: Db,
  reader: Actor,
  applications: readonly Application[],
  names: ReadonlyMap<string, string>,
): Promise<Map<ApplicationId, Likes>> {
  const emails = [...new Set(applications.map((it) => it.contactEmail).filter((it) => it !== ''))]
  const [others, cases] = await Promise.all([
    candidates(db, reader, [...new Set(applications.flatMap(likeTokens))]),
    caseCandidates(db, reader, { words: words(applications, names), emails }),
  ])
  const farther = [...new Set(others.flatMap((it) => keysIn(it.municipalityKeys).slice(0, 1)))].filter((key) => !names.has(key))
  const known = await listKnownMunicipalities(db, farther)
  const placeNames = new Map([...names, ...known.map((it) => [it.key as string, it.name] as const)])
  const applicationsOf = (it: Application) =>
    others.flatMap(({ institution, contactEmail, areaText, municipalityKeys, ...head }): LikeApplication[] => {
      if (head.id === it.id) return []
      const keys = keysIn(municipalityKeys)
      const because = likeReasonsOf(it, { ...head, institution, contactEmail, municipalityKeys: keys })
      return because.length === 0 ? [] : [{ ...head, placeName: placeOf({ areaText, municipalityKeys: keys }, placeNames), because }]
    })
  const casesOf = (it: Application) =>
    cases.flatMap(({ municipalityKeys, contactEmail, ...head }): LikeCase[] => {
      if (head.id === it.admittedCaseId) return []
      const because = likeReasonsOf(it, { ...head, contactEmail, institution: '', municipalityKeys: keysIn(municipalityKeys) })
      return because.length === 0 ? [] : [{ ...head, because }]
    })
  // What is a duplicate already needs no second look.
  const likesOf = (it: Application): Likes =>
    it.state === 'duplicate' ? { applications: [], cases: [] } : { applications: applicationsOf(it), cases: casesOf(it) }
  return new Map(applications.map((it) => [it.id, likesOf(it)]))
}
