import type { OrganisationId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import { areasOf } from './area-of-noun.ts'
import { HistoryPages } from './history-pages.tsx'
import { mayUndoRecords } from './may-undo.ts'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'

const areas = areasOf(['organisation'])

/** Everything that happened to an organisation and to its people as far as the reader may know them. */
export function OrganisationHistory({ organisationId }: { organisationId: OrganisationId }) {
  const { api, queryClient, me } = useApp()
  const words = useHistoryWords(undefined, areas)
  const history = useHistoryPages({
    queryKey: api.audit.ofOrganisation.queryKey({ organisationId }),
    readPage: (before) => queryClient.query(api.audit.ofOrganisation.queryOptions({ organisationId, before }, { staleTime: 0 })),
  })
  return <HistoryPages history={history} words={words} isUndoable={(entry) => mayUndoRecords(me.actor, entry)} />
}
