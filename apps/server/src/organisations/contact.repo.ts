import type { ContactId, OrganisationId } from '@etappe/domain/kernel/id'
import type { Contact } from '@etappe/domain/organisations/contact'
import type { Participation } from '@etappe/domain/organisations/participation'
import type { Db, Tx } from '../db/database.ts'
import { contactTable } from './contact.table.ts'
import { participationTable } from './participation.table.ts'

export async function findContact(db: Db | Tx, id: ContactId): Promise<Contact | undefined> {
  const row = await db.selectFrom('contact').select(contactTable.columns).where('id', '=', id).executeTakeFirst()
  return row && contactTable.decode(row)
}

/** People of these organisations by name, without those who turned out to be somebody else. */
export async function listContactsOf(db: Db | Tx, ids: readonly OrganisationId[]): Promise<Contact[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('contact')
    .select(contactTable.columns)
    .where('organisationId', 'in', ids)
    .where('mergedIntoId', 'is', null)
    .orderBy('sortName')
    .orderBy('id')
    .execute()
  return rows.map(contactTable.decode)
}

/** Participations by which somebody takes part. */
export async function listPartsOfContact(db: Db | Tx, id: ContactId): Promise<Participation[]> {
  const rows = await db.selectFrom('participation').select(participationTable.columns).where('contactId', '=', id).orderBy('id').execute()
  return rows.map(participationTable.decode)
}

/** Entries that turned out to be this person. */
export async function listMergedContacts(db: Db | Tx, id: ContactId): Promise<Contact[]> {
  const rows = await db.selectFrom('contact').select(contactTable.columns).where('mergedIntoId', '=', id).orderBy('id').execute()
  return rows.map(contactTable.decode)
}
