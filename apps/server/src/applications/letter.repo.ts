import type { LetterTemplate } from '@etappe/domain/applications/letter-template'
import type { Db, Tx } from '../db/database.ts'
import { letterTemplateTable } from './application.table.ts'

/** The programme's own wordings, in no order. */
export async function listLetterTemplates(db: Db | Tx): Promise<LetterTemplate[]> {
  const rows = await db.selectFrom('letterTemplate').select(letterTemplateTable.columns).execute()
  return rows.map(letterTemplateTable.decode)
}

/** The programme's own wording of a letter, where it has one. */
export async function findLetterTemplate(
  db: Db | Tx,
  { kind, locale }: Pick<LetterTemplate, 'kind' | 'locale'>,
): Promise<LetterTemplate | undefined> {
  const row = await db
    .selectFrom('letterTemplate')
    .select(letterTemplateTable.columns)
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .executeTakeFirst()
  return row && letterTemplateTable.decode(row)
}
