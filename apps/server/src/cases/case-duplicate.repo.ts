import type { CaseDuplicate } from '@etappe/domain/cases/case-detail'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Db } from '../db/database.ts'
import { inCaseScope } from './case-scope.repo.ts'
import type { Reader } from './case-list.repo.ts'

export interface Wanted {
  readonly name: string
  readonly municipalityKeys: readonly string[]
}

/** Words too common in names of cases to say that two are alike. */
const common = new Set([
  'und',
  'fur',
  'von',
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'in',
  'im',
  'am',
  'an',
  'zu',
  'mit',
  'netzwerk',
  'fruhe',
  'bildung',
  'kinder',
  'demo',
])
const shown = 6

const tellingWords = (name: string): string[] =>
  foldGerman(name)
    .split(' ')
    .filter((word) => word.length > 2 && !common.has(word))
    .slice(0, 12)

/** Share of the telling words of a name that another name has too. */
const likeness = (words: readonly string[], other: string): number => {
  const has = new Set(tellingWords(other))
  return words.length === 0 ? 0 : words.filter((word) => has.has(word)).length / words.length
}

/** Cases in scope, running or not, in the same municipality or with a name that shares half of its telling words. */
export async function listDuplicates(db: Db, reader: Reader, wanted: Wanted): Promise<CaseDuplicate[]> {
  const words = tellingWords(wanted.name)
  if (words.length === 0 && wanted.municipalityKeys.length === 0) return []
  const rows = await db
    .selectFrom('case')
    .select(['id', 'number', 'name', 'kind', 'officeCode', 'placeName', 'lifecycle', 'phase', 'municipalityKeys'])
    .where(inCaseScope(reader.scope))
    .where((eb) =>
      eb.or([
        ...wanted.municipalityKeys.map((key) => eb('case.municipalityKeys', 'like', `%"${key}"%`)),
        ...(words.length > 0
          ? [eb('case.id', 'in', eb.selectFrom('caseSearch').select('caseSearch.caseId').where('caseSearch.token', 'in', words))]
          : []),
      ]),
    )
    .limit(500)
    .execute()
  return rows
    .map(({ municipalityKeys, ...row }) => {
      const samePlace = (JSON.parse(municipalityKeys) as string[]).some((key) => wanted.municipalityKeys.includes(key))
      return { row, score: likeness(words, row.name) + (samePlace ? 1 : 0) }
    })
    .filter((it) => it.score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.row.number < b.row.number ? -1 : 1))
    .slice(0, shown)
    .map((it) => it.row)
}
