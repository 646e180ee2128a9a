import type { Instant } from '@etappe/domain/kernel/day'
import type { Db, Tx } from '../db/database.ts'

/** Contents that were let go of before an instant. */
export async function listDropped(db: Db | Tx, before: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('droppedFile')
    .select('sha256')
    .where('droppedAt', '<', before)
    .orderBy('droppedAt')
    .limit(1000)
    .execute()
  return rows.map((it) => it.sha256)
}

export async function forgetDropped(tx: Tx, sha256: string): Promise<void> {
  await tx.deleteFrom('droppedFile').where('sha256', '=', sha256).execute()
}

/** Whether a case, an application or a draft has this content, or the log remembers it: what was removed there can come back. */
export async function isFileNamed(tx: Tx, sha256: string): Promise<boolean> {
  const within = `%${sha256}%`
  const inFile = await tx.selectFrom('applicationFile').select('id').where('sha256', '=', sha256).limit(1).executeTakeFirst()
  const inCase = inFile ?? (await tx.selectFrom('document').select('id').where('sha256', '=', sha256).limit(1).executeTakeFirst())
  const inDraft =
    inCase ?? (await tx.selectFrom('applicationDraft').select('id').where('files', 'like', within).limit(1).executeTakeFirst())
  if (inDraft) return true
  const logged = await tx
    .selectFrom('audit')
    .select('seq')
    .where('noun', 'in', ['document', 'applicationFile'])
    .where('changes', 'like', within)
    .limit(1)
    .executeTakeFirst()
  return logged !== undefined
}
