import { type Actor, canOnApplication } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { EventType } from '@etappe/domain/audit/event'
import { undoAbility } from '@etappe/domain/audit/undo-ability'
import { useApp } from '../app/app-context.tsx'
import { applicationAreas } from './area-of-noun.ts'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryPages } from './history-pages.tsx'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'

/** What has left the house, or was done by the applicant, is answered and not taken back. */
const final: readonly EventType[] = [
  'application.submitted',
  'application.entered',
  'application.admitted',
  'application.linkRenewed',
  'askBack.answered',
  'mail.written',
]

/** May this person try to take a change back? The server decides whether later changes stand on it. */
const mayUndo = (actor: Actor, { officeCode }: Application, { undoneBy, events }: HistoryEntry): boolean =>
  undoneBy === null &&
  events.every((event) => !final.includes(event.type) && canOnApplication(actor, undoAbility(event), { officeCode }).ok)

interface Props {
  readonly application: Application
  /** Names of people the page of the application knows. */
  readonly names: Readonly<Record<string, string>>
}

/** Everything that happened to an application, as far as the reader may know it. */
export function ApplicationHistory({ application, names }: Props) {
  const { api, queryClient, me } = useApp()
  const words = useHistoryWords(names, applicationAreas)
  const { id: applicationId } = application
  const history = useHistoryPages({
    queryKey: api.audit.ofApplication.queryKey({ applicationId }),
    readPage: (before) => queryClient.query(api.audit.ofApplication.queryOptions({ applicationId, before }, { staleTime: 0 })),
  })
  return <HistoryPages history={history} words={words} isUndoable={(entry) => mayUndo(me.actor, application, entry)} isWholePage />
}
