import { invalidField } from '@etappe/domain/kernel/errors'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'

/** Names of organisations by id, for whatever mentions them. */
export async function namesOfOrganisations(db: Db | Tx, ids: readonly (OrganisationId | null)[]): Promise<Record<string, string>> {
  const wanted = [...new Set(ids.filter((it) => it !== null))]
  if (wanted.length === 0) return {}
  const rows = await db.selectFrom('organisation').select(['id', 'name', 'shortName']).where('id', 'in', wanted).execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.shortName === '' ? row.name : row.shortName]))
}

/** Throws `organisation-unknown` for the field unless all of these are in the directory and not merged into another. */
export async function requireOrganisations(tx: Tx, field: string, ids: readonly (OrganisationId | null)[]): Promise<void> {
  const wanted = [...new Set(ids.filter((it) => it !== null))]
  if (wanted.length === 0) return
  const rows = await tx.selectFrom('organisation').select('id').where('id', 'in', wanted).where('mergedIntoId', 'is', null).execute()
  if (rows.length < wanted.length) throw invalidField(field, 'organisation-unknown')
}
