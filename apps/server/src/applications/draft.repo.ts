import type { StoredFile } from '@etappe/domain/applications/application-file'
import { type ApplicationFields, blankApplication } from '@etappe/domain/applications/application-fields'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { Selectable } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import { lockForAppend } from '../db/portable.ts'
import type { ApplicationDraftTable } from './application.table.ts'

/** A draft as it is kept, with its content understood. */
export interface KeptDraft extends Omit<ApplicationDraftTable, 'fields' | 'files'> {
  readonly fields: ApplicationFields
  readonly files: readonly StoredFile[]
}

const decode = (row: Selectable<ApplicationDraftTable>): KeptDraft => ({
  ...row,
  // A field the form has got since is blank.
  fields: { ...blankApplication, ...(JSON.parse(row.fields) as Partial<ApplicationFields>) },
  files: JSON.parse(row.files) as StoredFile[],
})

export async function findDraft(db: Db | Tx, id: ApplicationId): Promise<KeptDraft | undefined> {
  const row = await db.selectFrom('applicationDraft').selectAll().where('id', '=', id).executeTakeFirst()
  return row && decode(row)
}

export async function insertDraft(db: Db | Tx, it: KeptDraft): Promise<void> {
  await db
    .insertInto('applicationDraft')
    .values({ ...it, fields: JSON.stringify(it.fields), files: JSON.stringify(it.files) })
    .execute()
}

type Saved = Pick<KeptDraft, 'fields' | 'locale' | 'savedAt' | 'expiresOn'>

/** Writes what was typed if nobody else has meanwhile. Says whether it did. */
export async function saveDraft(db: Db | Tx, { id, version }: Pick<KeptDraft, 'id' | 'version'>, it: Saved): Promise<boolean> {
  const result = await db
    .updateTable('applicationDraft')
    .set({ ...it, fields: JSON.stringify(it.fields), version: version + 1, announcedOn: null })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Changes the files of a draft, which are apart from what is typed: two may come at once, and neither is lost. */
export async function changeDraftFiles(
  tx: Tx,
  { id, expiresOn }: Pick<KeptDraft, 'id' | 'expiresOn'>,
  change: (draft: KeptDraft) => readonly StoredFile[],
): Promise<readonly StoredFile[] | undefined> {
  await lockForAppend(tx)
  const draft = await findDraft(tx, id)
  // What points to an application takes nothing any more: it would be lost there.
  if (!draft || draft.sameAsId !== null) return undefined
  const files = change(draft)
  const set = { files: JSON.stringify(files), expiresOn, announcedOn: null }
  const { numUpdatedRows } = await tx.updateTable('applicationDraft').set(set).where('id', '=', id).executeTakeFirst()
  // Thrown away since it was read.
  return numUpdatedRows === 1n ? files : undefined
}

/**
 * Leaves of a draft nothing but where it leads: it was the second copy of an application. A save that is under way comes too late.
 * Says whether it was still as it was read.
 */
export async function pointDraft(tx: Tx, { id, version }: Pick<KeptDraft, 'id' | 'version'>, sameAsId: ApplicationId): Promise<boolean> {
  const set = tx.updateTable('applicationDraft').set({ sameAsId, fields: '{}', files: '[]', version: version + 1 })
  const result = await set.where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Deletes a draft and answers what it was at that moment: a file may have come since it was read. */
export async function deleteDraft(tx: Tx, id: ApplicationId): Promise<KeptDraft | undefined> {
  const row = await tx.deleteFrom('applicationDraft').where('id', '=', id).returningAll().executeTakeFirst()
  return row && decode(row)
}

/** Drafts that end before a day. */
export async function listDraftsEndingBefore(db: Db | Tx, before: Day): Promise<KeptDraft[]> {
  const rows = await db.selectFrom('applicationDraft').selectAll().where('expiresOn', '<', before).orderBy('expiresOn').limit(200).execute()
  return rows.map(decode)
}

/** Drafts that end within some days and of which nobody was told. */
export async function listUnannounced(db: Db | Tx, { from, to }: { readonly from: Day; readonly to: Day }): Promise<KeptDraft[]> {
  const rows = await db
    .selectFrom('applicationDraft')
    .selectAll()
    .where('expiresOn', '>=', from)
    .where('expiresOn', '<=', to)
    .where('announcedOn', 'is', null)
    .where('sameAsId', 'is', null)
    .orderBy('expiresOn')
    .execute()
  return rows.map(decode)
}

/** Deletes a draft if it is still over on a day, and answers what it was. */
export async function deleteEndedDraft(tx: Tx, id: ApplicationId, today: Day): Promise<KeptDraft | undefined> {
  const row = await tx.deleteFrom('applicationDraft').where('id', '=', id).where('expiresOn', '<', today).returningAll().executeTakeFirst()
  return row && decode(row)
}

type Ending = Pick<KeptDraft, 'id' | 'expiresOn'>

/** Claims the announcement of an end, so that of several servers one sends it. Says whether it was free, and still is the end. */
export async function claimAnnouncement(db: Db | Tx, { id, expiresOn }: Ending, on: Day): Promise<boolean> {
  const result = await db
    .updateTable('applicationDraft')
    .set({ announcedOn: on })
    .where('id', '=', id)
    .where('expiresOn', '=', expiresOn)
    .where('announcedOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Gives a claim back whose mail did not leave. */
export async function releaseAnnouncement(db: Db | Tx, { id, expiresOn }: Ending): Promise<void> {
  const update = db.updateTable('applicationDraft').set({ announcedOn: null })
  await update.where('id', '=', id).where('expiresOn', '=', expiresOn).execute()
}

/** Notes contents a draft let go of. */
export async function dropFiles(tx: Tx, files: readonly Pick<StoredFile, 'sha256'>[], droppedAt: Instant): Promise<void> {
  const rows = [...new Set(files.map((it) => it.sha256))].map((sha256) => ({ sha256, droppedAt }))
  if (rows.length === 0) return
  await tx
    .insertInto('droppedFile')
    .values(rows)
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ droppedAt }))
    .execute()
}

/** Whether a draft is still there on a day. */
export const isDraftAlive = (it: Pick<KeptDraft, 'expiresOn'>, on: Day): boolean => it.expiresOn >= on
