import type { OfferFields } from '@etappe/domain/baseline/offer'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { useConflictWords } from './conflict-words.ts'
import type { CellConflict as Conflict, CellSaver } from './use-cell-saver.ts'
import type { OfferWords } from './use-offer-words.ts'

interface Props {
  readonly conflict: Conflict
  readonly saver: CellSaver
  readonly words: OfferWords
}

/** Somebody else changed the same cell meanwhile: which of the two counts? */
export function CellConflict({ conflict: { edit, conflicts }, saver, words }: Props) {
  const { api, queryClient } = useApp()
  const { seen, key } = edit
  const conflictWords = useConflictWords(seen, words)
  const resolve = async (chosen: Partial<OfferFields>) => {
    saver.closeConflict()
    // What was decided goes over what stands there now.
    const { offers } = await queryClient.query(api.offer.list.queryOptions({ caseId: seen.caseId }, { staleTime: 0 }))
    const now = offers.find((it) => it.id === seen.id)
    await saver.save({ key, seen: now ?? seen, fields: { ...edit.fields, ...chosen } }, now?.version ?? null)
  }
  return (
    <ConflictDialog
      conflicts={labelConflicts(conflicts, conflictWords)}
      onResolve={(values) => void resolve(values)}
      onLater={saver.closeConflict}
    />
  )
}
