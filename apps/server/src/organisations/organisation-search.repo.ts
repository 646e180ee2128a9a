import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import { likeness, possiblyTheSame, tellingWords } from '@etappe/domain/organisations/likeness'
import { type OrganisationChoice, organisationChoice } from '@etappe/domain/organisations/organisation'
import { organisationTerms } from '@etappe/domain/organisations/search'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Db, Tables, Tx } from '../db/database.ts'

const choiceColumns = organisationChoice.keyof().options.map((column) => `organisation.${column}` as const)

type Organisations = ExpressionBuilder<Tables, 'organisation'>

const contains = (eb: Organisations, form: string) => eb('organisation.sortName', 'like', `%${form}%`)

/** Every word of the text occurs in name, short name or place, in whichever spelling of its umlauts; `null` when nothing is asked. */
export function matchesText(text: string) {
  const terms = organisationTerms(text)
  if (terms.length === 0) return null
  return (eb: Organisations) => eb.and(terms.map((forms) => eb.or(forms.map((form) => contains(eb, form)))))
}

/** Those in the directory now: what was merged into another is that one. */
const standing = (db: Db | Tx) => db.selectFrom('organisation').select(choiceColumns).where('organisation.mergedIntoId', 'is', null)

const takesPart = (eb: Organisations, caseId: CaseId | null) =>
  eb(
    'organisation.id',
    'in',
    eb
      .selectFrom('participation')
      .select('participation.organisationId')
      .where('participation.caseId', '=', caseId ?? ('' as CaseId)),
  )

interface Wanted {
  readonly text: string
  /** Organisations that take part in this case come first, and alone while nothing is typed. */
  readonly caseId: CaseId | null
  readonly limit: number
}

/** Organisations by what somebody types: those of the case first, then names that begin with the text, then by name. */
export async function searchOrganisations(db: Db, { text, caseId, limit }: Wanted): Promise<OrganisationChoice[]> {
  const matches = matchesText(text)
  if (!matches && (caseId === null || text.trim() !== '')) return []
  const first = organisationTerms(text)[0]?.[0] ?? ''
  let query = standing(db)
  query = matches ? query.where(matches) : query.where((eb) => takesPart(eb, caseId))
  return query
    .orderBy((eb) => eb.case().when(takesPart(eb, caseId)).then(0).else(1).end())
    .orderBy((eb) => eb.case().when('organisation.sortName', 'like', `${first}%`).then(0).else(1).end())
    .orderBy('organisation.sortName')
    .orderBy('organisation.id')
    .limit(limit)
    .execute()
}

/** Organisations by id, in the order of the ids; unknown ones are missing. */
export async function listOrganisationChoices(db: Db | Tx, ids: readonly OrganisationId[]): Promise<OrganisationChoice[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('organisation').select(choiceColumns).where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Entries that turned out to be this organisation. */
export async function listMergedChoices(db: Db | Tx, id: OrganisationId): Promise<OrganisationChoice[]> {
  return db.selectFrom('organisation').select(choiceColumns).where('mergedIntoId', '=', id).orderBy('sortName').execute()
}

interface Named {
  readonly name: string
  readonly shortName: string
  readonly place: string
}

const lookedAt = 500
const duplicatesShown = 6

/** Organisations that might be the one named here, likeliest first; `except` is itself. */
export async function listPossibleDuplicates(db: Db, named: Named, except: OrganisationId | null = null): Promise<OrganisationChoice[]> {
  const words = [...tellingWords(named.name), ...tellingWords(named.shortName)]
  if (words.length === 0) return []
  // Stored names keep umlauts written out where people wrote them so.
  const forms = [...new Set(words.flatMap((word) => organisationTerms(word).flat()))]
  const rows = await standing(db)
    .where((eb) => eb.or(forms.map((form) => contains(eb, form))))
    .where('organisation.id', '!=', except ?? ('' as OrganisationId))
    .orderBy(sql`length(${sql.ref('organisation.sortName')})`)
    .limit(lookedAt)
    .execute()
  return rows
    .map((row) => ({ row, score: likeness(named, row) }))
    .filter((it) => it.score >= possiblyTheSame)
    .sort((a, b) => b.score - a.score || (a.row.name < b.row.name ? -1 : 1))
    .slice(0, duplicatesShown)
    .map((it) => it.row)
}
