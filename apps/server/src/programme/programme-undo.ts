import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import { programmeVersionId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { findDraft, findVersion, isFollowed } from './version.repo.ts'

/**
 * A published version never changes. Only publishing itself can be taken back, as long as no case follows it and no other
 * draft has been begun.
 */
export async function requireOpenProgramme(tx: Tx, event: LoggedEvent): Promise<void> {
  if (event.noun !== 'programmeVersion') return
  const found = await findVersion(tx, programmeVersionId.parse(event.recordId))
  if (found?.state !== 'published') return
  const isPublishing = event.changes['state']?.to === 'published'
  const draft = await findDraft(tx)
  if (!isPublishing || draft || (await isFollowed(tx, found.number))) throw new AppError('undo-blocked')
}
