import type { CaseAccess } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import { allAreas } from './area-of-noun.ts'
import type { HistoryEntry, HistoryEvent } from './history-entry.ts'
import { HistoryPages } from './history-pages.tsx'
import { mayUndo } from './may-undo.ts'
import { useCaseHistory } from './use-case-history.ts'
import { useHistoryWords } from './use-history-words.ts'

interface Props {
  readonly caseId: CaseId
  readonly access: CaseAccess
  /** Names of people and municipalities the page of the case knows. */
  readonly names: Readonly<Record<string, string>>
  /** What a milestone or meeting is called now; `null` when it is gone. */
  readonly subjectOf: (event: HistoryEvent) => string | null
}

/** Everything that happened to a case. */
export function CaseHistory({ caseId, access, names, subjectOf }: Props) {
  const { me } = useApp()
  const words = useHistoryWords(names, allAreas)
  const history = useCaseHistory(caseId)
  return (
    <HistoryPages
      history={history}
      words={words}
      subjectOf={(entry) => subjectIn(entry, subjectOf)}
      isUndoable={(entry) => mayUndo(me.actor, access, entry)}
      isWholePage
    />
  )
}

/** Named only when the change does not name it itself: an insert tells all fields anyway. */
function subjectIn(entry: HistoryEntry, subjectOf: Props['subjectOf']): string | null {
  const [only, ...others] = entry.events
  return only && others.length === 0 && only.op === 'update' ? subjectOf(only) : null
}
